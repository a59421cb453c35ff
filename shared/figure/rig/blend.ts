import { mix } from './angle.ts';
import { bones } from './body.ts';
import type { Arm, Leg } from './limbs.ts';
import { along, between, subtract, unit, type Vector } from './vector.ts';

const turned = (from: Vector, to: Vector, amount: number): Vector => unit(between(from, to, amount));

const boneBetween = (one: Vector, other: Vector): Vector => unit(subtract(other, one));

/** An arm on its way from one hold to another: its bones turn, and keep their length. */
export function blendArms(from: Arm, to: Arm, amount: number): Arm {
  const shoulder = between(from.shoulder, to.shoulder, amount);
  const upper = turned(boneBetween(from.shoulder, from.elbow), boneBetween(to.shoulder, to.elbow), amount);
  const lower = turned(boneBetween(from.elbow, from.wrist), boneBetween(to.elbow, to.wrist), amount);
  const elbow = along(shoulder, upper, bones.upperArm);
  return {
    shoulder,
    elbow,
    wrist: along(elbow, lower, bones.forearm),
    hand: turned(from.hand, to.hand, amount),
    thumb: turned(from.thumb, to.thumb, amount),
  };
}

export function blendLegs(from: Leg, to: Leg, amount: number): Leg {
  const hip = between(from.hip, to.hip, amount);
  const upper = turned(boneBetween(from.hip, from.knee), boneBetween(to.hip, to.knee), amount);
  const lower = turned(boneBetween(from.knee, from.ankle), boneBetween(to.knee, to.ankle), amount);
  const knee = along(hip, upper, bones.thigh);
  return {
    hip,
    knee,
    ankle: along(knee, lower, bones.shin),
    toes: turned(from.toes, to.toes, amount),
    sole: turned(from.sole, to.sole, amount),
    toeBend: mix(from.toeBend, to.toeBend, amount),
  };
}
