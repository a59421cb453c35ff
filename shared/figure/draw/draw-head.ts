import { clamp } from '../rig/angle.ts';
import { headRadii } from '../rig/body.ts';
import { inRoom } from '../rig/frame.ts';
import type { Head } from '../rig/skeleton.ts';
import { add, crossed, dot, scale, subtract, unit, type Vector, vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import type { Palette } from './palette.ts';
import { capsule, closedCurve, openCurve, polygon } from './path.ts';
import { fill, line, type Shape } from './scene.ts';

/** Hair covers what lies behind planes through the head: one cuts off the crown, the other the back. */
type Cut = { readonly towards: Vector; readonly plane: number };
type Hair = { readonly cuts: readonly Cut[] /** How far it stands off. */; readonly thick: number };

const cut = (up: number, back: number, plane: number): Cut => ({
  towards: unit(vector(0, up, -back)),
  plane,
});

const hairOf: { readonly [palette in Palette]: Hair } = {
  amber: { cuts: [cut(1, 0.12, 0.52), cut(0.3, 1, 0.1)], thick: 1.06 },
  umber: { cuts: [cut(1, 0, 0.46), cut(0.16, 1, 0.02)], thick: 1.14 },
  clay: { cuts: [cut(1, 0.3, 0.36), cut(0.5, 1, 0.22)], thick: 1.03 },
};

/** A point of the unit ball, on the head. */
const onHead = (head: Head, ball: Vector, thick = 1): Vector => {
  const { across, upright, deep } = headRadii;
  const own = vector(ball.x * across * thick, ball.y * upright * thick, ball.z * deep * thick);
  return add(head.centre, inRoom(head.frame, own));
};

/** The eye's direction as the ball sees it: what faces it is visible. */
function eyeOnBall(head: Head, camera: Camera): Vector {
  const { across, upright, deep } = headRadii;
  const own = (axis: Vector): number => dot(camera.eye, axis);
  return unit(
    vector(own(head.frame.right) / across, own(head.frame.up) / upright, own(head.frame.forward) / deep),
  );
}

/** Part of a circle on the ball, from -`half` to `half` radians around `middle`. */
function arc(centre: Vector, middle: Vector, aside: Vector, half: number): readonly Vector[] {
  return Array.from({ length: 21 }, (_, index) => {
    const angle = half * (index / 10 - 1);
    return add(centre, add(scale(middle, Math.cos(angle)), scale(aside, Math.sin(angle))));
  });
}

/** The visible part of one cut: along the outline of the head, then back along the hairline. */
function hairOutline({ towards, plane }: Cut, eye: Vector): readonly Vector[] {
  const facing = dot(towards, eye);
  const onOutline = unit(subtract(towards, scale(eye, facing)));
  const aside = crossed(eye, onOutline);
  const covered = Math.acos(clamp(plane / dot(towards, onOutline), -1, 1));
  const radius = Math.sqrt(1 - plane ** 2);
  const toEye = unit(subtract(eye, scale(towards, facing)));
  const shown = Math.acos(clamp((-plane * facing) / (radius * dot(eye, toEye)), -1, 1));
  const hairline = arc(scale(towards, plane), scale(toEye, radius), scale(aside, radius), shown);
  return [...arc(vector(0, 0, 0), onOutline, aside, covered), ...[...hairline].reverse()];
}

function drawHair(head: Head, camera: Camera, palette: Palette): Shape {
  const hair = hairOf[palette];
  const eye = eyeOnBall(head, camera);
  const seen = (ball: Vector): Point => camera.project(onHead(head, ball, hair.thick));
  return fill('hair', 'hair', hair.cuts.map((each) => polygon(hairOutline(each, eye).map(seen))).join(''));
}

function ballOutline(head: Head, camera: Camera): readonly Point[] {
  const eye = eyeOnBall(head, camera);
  const up = unit(subtract(vector(0, 1, 0), scale(eye, eye.y)));
  const aside = crossed(eye, up);
  return Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 12) * Math.PI;
    const ball = add(scale(up, Math.cos(angle)), scale(aside, Math.sin(angle)));
    // The face narrows to the chin.
    const narrow = ball.y < 0 ? 1 - 0.1 * ball.y ** 2 : 1;
    return camera.project(onHead(head, vector(ball.x * narrow, ball.y, ball.z * narrow)));
  });
}

function nose(head: Head, camera: Camera): string {
  const bridge = onHead(head, vector(0, 0.02, 0.9));
  const tip = onHead(head, vector(0, -0.16, 1.08));
  return capsule(camera.project(bridge), camera.project(tip), 1.6 * camera.zoom, 2.7 * camera.zoom);
}

/** The chin stands a little before the throat, so that a view from the side finds it. */
function chin(head: Head, camera: Camera): string {
  const [jaw, tip] = [onHead(head, vector(0, -0.6, 0.42)), onHead(head, vector(0, -0.83, 0.5))];
  return capsule(camera.project(jaw), camera.project(tip), 7 * camera.zoom, 4.4 * camera.zoom);
}

function ear(head: Head, camera: Camera, sign: number): Shape {
  const low = onHead(head, vector(sign * 0.98, -0.22, -0.1));
  const high = onHead(head, vector(sign * 1.02, 0.06, -0.14));
  const d = capsule(camera.project(low), camera.project(high), 2.6 * camera.zoom, 3.6 * camera.zoom);
  return fill(sign > 0 ? 'right-ear' : 'left-ear', 'skin-shade', d);
}

/** A line on the face that sinks in its middle; it fades where the face turns away. */
function faceLine(id: string, head: Head, camera: Camera, middle: readonly [number, number], width: number) {
  const points = [-1, -0.5, 0, 0.5, 1].map((part) => {
    const sink = 0.04 * (1 - part ** 2);
    const ball = unit(vector(middle[0] + part * width, middle[1] - sink, 0.88));
    return camera.project(onHead(head, ball, 1.005));
  });
  const facing = dot(eyeOnBall(head, camera), unit(vector(middle[0], middle[1], 0.88)));
  return line(id, 'face', openCurve(points), clamp((facing - 0.34) * 5, 0, 1));
}

/** Closed eyes and a calm mouth: a face at rest, and nobody's in particular. */
const faceLines = (head: Head, camera: Camera): readonly Shape[] => [
  faceLine('left-lid', head, camera, [-0.36, 0.02], 0.115),
  faceLine('right-lid', head, camera, [0.36, 0.02], 0.115),
  faceLine('mouth', head, camera, [0, -0.5], 0.17),
];

export function drawHead(head: Head, camera: Camera, palette: Palette): readonly Shape[] {
  const eye = eyeOnBall(head, camera);
  const face = fill('head', 'skin', closedCurve(ballOutline(head, camera)) + chin(head, camera));
  const noseShape = fill('nose', eye.z > 0.85 ? 'skin-shade' : 'skin', nose(head, camera));
  const [behind, before] = eye.x >= 0 ? [-1, 1] : [1, -1];
  const far = ear(head, camera, behind);
  const near = ear(head, camera, before);
  const isFacing = eye.z > -0.2;
  return [
    far,
    ...(isFacing ? [] : [noseShape]),
    face,
    ...(isFacing ? [noseShape] : []),
    ...faceLines(head, camera),
    drawHair(head, camera, palette),
    near,
  ];
}
