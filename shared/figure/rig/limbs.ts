import { pitch, radians, roll, turn } from './angle.ts';
import { bones } from './body.ts';
import { type Frame, inRoom } from './frame.ts';
import type { ArmPose, LegPose } from './pose.ts';
import { type Side, signOf } from './sides.ts';
import { add, along, scale, type Vector, vector } from './vector.ts';

export type Arm = {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  /** Where the fingers point, and to which side the thumb lies. */
  readonly hand: Vector;
  readonly thumb: Vector;
};

export type Leg = {
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  /** Where the toes point, and which way the sole faces. */
  readonly toes: Vector;
  readonly sole: Vector;
  /** Degrees by which the toes bend up against the foot. */
  readonly toeBend: number;
};

/** `degreesBent` of the way from a direction to another at right angles to it. */
export const bend = (straight: Vector, bent: Vector, degreesBent: number): Vector =>
  add(scale(straight, Math.cos(radians(degreesBent))), scale(bent, Math.sin(radians(degreesBent))));

export function armOf(shoulder: Vector, chest: Frame, side: Side, pose: ArmPose): Arm {
  const sign = signOf(side);
  const place = (own: Vector): Vector =>
    inRoom(chest, turn(pitch(roll(own, -sign * pose.out), -pose.raise), -sign * pose.sweep));
  const twist = radians(pose.twist);
  const upper = place(vector(0, -1, 0));
  const flexing = place(vector(-sign * Math.sin(twist), 0, Math.cos(twist)));
  const lower = bend(upper, flexing, pose.elbow);
  const elbow = along(shoulder, upper, bones.upperArm);
  const wrist = along(elbow, lower, bones.forearm);
  return { shoulder, elbow, wrist, hand: lower, thumb: bend(flexing, scale(upper, -1), pose.elbow) };
}

export function legOf(hip: Vector, pelvis: Frame, side: Side, pose: LegPose): Leg {
  const sign = signOf(side);
  const place = (own: Vector): Vector => inRoom(pelvis, turn(pitch(own, -pose.hip), sign * pose.out));
  const upper = place(vector(0, -1, 0));
  const lower = bend(upper, place(vector(0, 0, -1)), pose.knee);
  const across = bend(place(vector(0, 0, 1)), upper, pose.knee);
  const knee = along(hip, upper, bones.thigh);
  return {
    hip,
    knee,
    ankle: along(knee, lower, bones.shin),
    toes: bend(across, lower, pose.point),
    sole: bend(lower, scale(across, -1), pose.point),
    toeBend: 0,
  };
}
