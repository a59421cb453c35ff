import { bones, radii } from '../rig/body.ts';
import type { FootPin } from '../rig/foot-pins.ts';
import type { HandPin } from '../rig/hand-holds.ts';
import { sidewards } from '../rig/pose.ts';
import type { Prop } from '../rig/props.ts';
import type { Side } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';

/** How thick a mat is: what lies on it is that much above the floor. */
export const matTop = 3;

/** Heights at which joints are when their flesh lies on the mat. */
export const onMat = {
  knee: matTop + radii.shin[0],
  elbow: matTop + radii.forearm[0],
  wrist: matTop + radii.forearm[1],
  palm: matTop + 5,
} as const;

/** A mat for one, from `back` to `front` along the way forward. */
export const mat = (back: number, front: number): readonly Prop[] => [
  {
    kind: 'box',
    id: 'mat',
    low: vector(-62, 0, back),
    high: vector(62, matTop, front),
    edges: 'round',
    layer: 'behind',
    material: 'mat',
  },
];

/** A palm flat on the mat, the fingers ahead. */
export const palmOnMat = (side: Side, x: number, z: number): HandPin => ({
  kind: 'grip',
  side,
  at: sidewards(side, x, onMat.palm, z),
  fingers: vector(0, 0, 1),
  thumb: sidewards(side, -1, 0, 0),
});

/** A sole flat on the mat. */
export const soleOnMat = (side: Side, x: number, z: number): FootPin => ({
  kind: 'foot',
  side,
  ankle: sidewards(side, x, matTop + bones.ankleHeight, z),
  heading: 4,
  lift: 0,
});
