import { mix } from './angle.ts';
import { type PerSide, perSide, type Side, signOf } from './sides.ts';
import { between, type Vector, vector } from './vector.ts';

/** Degrees. All zero: the arm hangs with the palm to the thigh. */
export type ArmPose = {
  /** 0 hangs, 90 points forward, 180 up, negative behind. */
  readonly raise: number;
  /** Away from the body to the side. */
  readonly out: number;
  /** Level, for an arm held out to the side: positive forward. */
  readonly sweep: number;
  /** About its own axis: positive turns the bent forearm to the middle, negative outward. */
  readonly twist: number;
  readonly elbow: number;
  /** How far the shoulder is lifted, in units; negative sinks it. */
  readonly shrug: number;
};

/** Degrees. All zero: the leg stands. */
export type LegPose = {
  readonly hip: number;
  readonly out: number;
  readonly knee: number;
  /** Of the foot, away from the shin: 0 stands on its sole, 90 makes one line with the shin. */
  readonly point: number;
};

/** An arm that hangs but for what is named. */
export const arm = (more: Partial<ArmPose>): ArmPose => ({
  raise: 0,
  out: 0,
  sweep: 0,
  twist: 0,
  elbow: 0,
  shrug: 0,
  ...more,
});

/** A leg that stands but for what is named. */
export const leg = (more: Partial<LegPose>): LegPose => ({ hip: 0, out: 0, knee: 0, point: 0, ...more });

/** Degrees. All zero: the head is carried at ease, a little before the shoulders. */
export type NeckPose = {
  readonly nod: number;
  readonly tilt: number;
  readonly turn: number;
  /** Of the neck alone, so that the head glides forward, or back when negative, and stays level. */
  readonly glide: number;
};

/** One shape of the body. Angles in degrees; `root` is the middle between the hip joints. */
export type Pose = {
  readonly root: Vector;
  /** Of the whole trunk, forward: 90 is on all fours or prone, -90 lies on the back. */
  readonly trunkLean: number;
  /** Of the hips against the trunk, forward: positive hollows the low back, negative tucks the tail under. */
  readonly pelvisTilt: number;
  /** Rounds (positive) or opens (negative) the back between waist and neck. */
  readonly midBack: number;
  /** Of the chest against the hips, to the right. */
  readonly trunkTurn: number;
  /** Bends the trunk sideways between hips and neck, to the right. */
  readonly sideBend: number;
  readonly neck: NeckPose;
  readonly arms: PerSide<ArmPose>;
  readonly legs: PerSide<LegPose>;
  /** Distance of the shoulder blades (1 is at rest) and how far they have sunk, in units. */
  readonly blades: { readonly gap: number; readonly drop: number };
  /** How far the belly has come forward, in units. */
  readonly belly: number;
};

const mixArms = (from: ArmPose, to: ArmPose, amount: number): ArmPose => ({
  raise: mix(from.raise, to.raise, amount),
  out: mix(from.out, to.out, amount),
  sweep: mix(from.sweep, to.sweep, amount),
  twist: mix(from.twist, to.twist, amount),
  elbow: mix(from.elbow, to.elbow, amount),
  shrug: mix(from.shrug, to.shrug, amount),
});

const mixLegs = (from: LegPose, to: LegPose, amount: number): LegPose => ({
  hip: mix(from.hip, to.hip, amount),
  out: mix(from.out, to.out, amount),
  knee: mix(from.knee, to.knee, amount),
  point: mix(from.point, to.point, amount),
});

const mixNecks = (from: NeckPose, to: NeckPose, amount: number): NeckPose => ({
  nod: mix(from.nod, to.nod, amount),
  tilt: mix(from.tilt, to.tilt, amount),
  turn: mix(from.turn, to.turn, amount),
  glide: mix(from.glide, to.glide, amount),
});

/** Every joint turns its share of the way; bones keep their length, as they would not if points were mixed. */
export function mixPoses(from: Pose, to: Pose, amount: number): Pose {
  return {
    root: between(from.root, to.root, amount),
    trunkLean: mix(from.trunkLean, to.trunkLean, amount),
    pelvisTilt: mix(from.pelvisTilt, to.pelvisTilt, amount),
    midBack: mix(from.midBack, to.midBack, amount),
    trunkTurn: mix(from.trunkTurn, to.trunkTurn, amount),
    sideBend: mix(from.sideBend, to.sideBend, amount),
    neck: mixNecks(from.neck, to.neck, amount),
    arms: perSide((side) => mixArms(from.arms[side], to.arms[side], amount)),
    legs: perSide((side) => mixLegs(from.legs[side], to.legs[side], amount)),
    blades: {
      gap: mix(from.blades.gap, to.blades.gap, amount),
      drop: mix(from.blades.drop, to.blades.drop, amount),
    },
    belly: mix(from.belly, to.belly, amount),
  };
}

export const mirrorVector = ({ x, y, z }: Vector): Vector => vector(-x, y, z);

export function mirrorPose(pose: Pose): Pose {
  return {
    ...pose,
    root: mirrorVector(pose.root),
    trunkTurn: -pose.trunkTurn,
    sideBend: -pose.sideBend,
    neck: { ...pose.neck, tilt: -pose.neck.tilt, turn: -pose.neck.turn },
    arms: { left: pose.arms.right, right: pose.arms.left },
    legs: { left: pose.legs.right, right: pose.legs.left },
  };
}

/** `x` on the person's right, `-x` on the left. */
export const sidewards = (side: Side, x: number, y: number, z: number): Vector =>
  vector(signOf(side) * x, y, z);
