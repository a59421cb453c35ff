import { radians } from '../rig/angle.ts';
import { add, type Vector, vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import type { Round } from './hull.ts';
import { capsule } from './path.ts';

/** A ball of the room, as a disc in the picture. */
export const round = (camera: Camera, centre: Vector, radius: number): Round => ({
  centre: camera.project(centre),
  radius: radius * camera.zoom,
});

/** A tapered limb of the room, in the picture. */
export const stretch = (
  camera: Camera,
  from: Vector,
  to: Vector,
  fromRadius: number,
  toRadius: number,
): string =>
  capsule(camera.project(from), camera.project(to), fromRadius * camera.zoom, toRadius * camera.zoom);

/** A disc that lies level, as a shadow on the ground does, in the picture. */
export const level = (camera: Camera, centre: Vector, radius: number): readonly Point[] =>
  Array.from({ length: 24 }, (_, index) => {
    const angle = radians(15 * index);
    return camera.project(add(centre, vector(radius * Math.cos(angle), 0, radius * Math.sin(angle))));
  });
