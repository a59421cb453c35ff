import { radians } from '../rig/angle.ts';
import { dot, subtract, type Vector, vector } from '../rig/vector.ts';

/** From where the figure is seen. */
export type View = {
  /** Degrees around the figure: 0 faces it, 90 looks at its right side, 180 at its back. */
  readonly around: number;
  /** Degrees from above: a little of it lets a thigh that points at the eye keep some length. */
  readonly above: number;
  readonly zoom: number;
  /** The place in the room that comes to the middle of the picture. */
  readonly aim: Vector;
};

/** A place in the picture, 400 by 400, y down. */
export type Point = { readonly x: number; readonly y: number };

/** A view, ready to place points. Nothing gets smaller with distance. */
export type Camera = {
  readonly zoom: number;
  /** The directions of the room that run to the right and up in the picture, and to the eye. */
  readonly right: Vector;
  readonly up: Vector;
  readonly eye: Vector;
  readonly project: (place: Vector) => Point;
};

const pictureSize = 400;

export function cameraOf({ around, above, zoom, aim }: View): Camera {
  const [sin, cos] = [Math.sin(radians(around)), Math.cos(radians(around))];
  const [rise, level] = [Math.sin(radians(above)), Math.cos(radians(above))];
  const right = vector(-cos, 0, sin);
  const up = vector(-rise * sin, level, -rise * cos);
  return {
    zoom,
    right,
    up,
    eye: vector(level * sin, rise, level * cos),
    project: (place) => {
      const from = subtract(place, aim);
      return {
        x: pictureSize / 2 + zoom * dot(right, from),
        y: pictureSize / 2 - zoom * dot(up, from),
      };
    },
  };
}

export const mirrorPoint = ({ x, y }: Point): Point => ({ x: pictureSize - x, y });

/** The same view in a mirror. */
export const mirrorView = (view: View): View => ({
  ...view,
  around: -view.around,
  aim: { ...view.aim, x: -view.aim.x },
});
