import type { View } from '../draw/camera.ts';
import type { Pin } from '../rig/pins.ts';
import type { Pose } from '../rig/pose.ts';
import type { Prop } from '../rig/props.ts';
import type { Side } from '../rig/sides.ts';
import type { Vector } from '../rig/vector.ts';

/** Where something shows on the trunk: a height of the spine, a distance to its right, front or back. */
export type Spot = { readonly height: number; readonly across: number; readonly face: 'front' | 'back' };

export type Glow = Spot & { readonly rx: number; readonly ry: number };

/** A point of the body that an arrow speaks of. */
export type Tracked = { readonly kind: 'blade'; readonly side: Side } | ({ readonly kind: 'trunk' } & Spot);

/** An arrow that shows how a point of the body travels from the first pose to the second. */
export type Arrow = {
  readonly follows: Tracked;
  /** From that point, in the room, so that the arrow stands beside the body. */
  readonly aside: Vector;
  /** Leaves out how far the point rises or sinks on its way, where that is no part of what to do. */
  readonly isLevel: boolean;
};

/** What the figure needs to know of an exercise: two poses, what is held, and what to point out. */
export type FigureExercise = {
  /** For a movement on one side, the person's right. */
  readonly start: Pose;
  readonly end: Pose;
  readonly pins: readonly Pin[];
  readonly props: readonly Prop[];
  readonly view: View;
  /** How much of the way the easier version goes. */
  readonly easierReach: number;
  readonly glows: readonly Glow[];
  readonly arrows: readonly Arrow[];
  readonly shows: 'blades' | 'breath' | 'body';
};
