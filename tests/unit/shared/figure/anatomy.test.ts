import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../shared/figure/moment.ts';
import { bones, jointsApart } from '../../../../shared/figure/rig/body.ts';
import { type Side, sides, signOf } from '../../../../shared/figure/rig/sides.ts';
import { skeletonOf } from '../../../../shared/figure/rig/skeleton.ts';
import { stationAt } from '../../../../shared/figure/rig/spine.ts';
import {
  add,
  crossed,
  distance,
  dot,
  scale,
  subtract,
  unit,
  type Vector,
} from '../../../../shared/figure/rig/vector.ts';
import { angleBetween, degrees, direction, momentsOf, nameOf, versions } from './moments.ts';

/**
 * Degrees that most adults reach without strain; knees and elbows have no way beyond straight. A knee bends farthest
 * under the weight of who sits on the heels.
 */
const humanRange = {
  elbow: [0, 150],
  elbowTurn: [-112, 120],
  wrist: [0, 100],
  knee: [0, 160],
  hip: [-30, 135],
  ankle: [-45, 80],
  armBehind: [-60, 180],
  armLevelBehind: [-45, 130],
  armAcross: [-50, 180],
  pelvisTilt: [-25, 20],
  midBack: [-30, 50],
  trunkTurn: [-60, 60],
  nod: [-40, 50],
  headTilt: [-45, 45],
  headTurn: [-80, 80],
  neckGlide: [-25, 20],
} as const;

type Joint = keyof typeof humanRange;

type Bones = { readonly [bone in 'upper' | 'lower' | 'forward' | 'up' | 'inward']: Vector };

/**
 * To which side the forearm bends, about the upper arm: 0 forward of an arm that hangs, 90 to the middle, -90 outward.
 * Whatever lies far behind is an elbow bent beyond straight. An arm straight out to the side has no forward of its own,
 * and an arm that is all but straight no side to which it bends.
 */
function elbowTurn({ upper, lower, forward, up, inward }: Bones): { readonly elbowTurn?: number } {
  const outward = -dot(upper, inward);
  if (Math.abs(outward) > 0.9 || angleBetween(upper, lower) < 8) return {};
  const raise = Math.atan2(dot(upper, forward), -dot(upper, up));
  const ahead = add(scale(forward, Math.cos(raise)), scale(up, Math.sin(raise)));
  const across = subtract(inward, scale(upper, dot(upper, inward)));
  return { elbowTurn: degrees(Math.atan2(dot(lower, unit(across)), dot(lower, ahead))) };
}

/** Where the upper arm points, as seen from the chest: how far behind it, and how far across to the other side. */
function armAngles({ skeleton }: Moment, side: Side): Partial<Record<Joint, number>> {
  const { shoulder, elbow, wrist, hand } = skeleton.arms[side];
  const { up, forward, right } = stationAt(skeleton.pose, 95).frame;
  const upper = direction(shoulder, elbow);
  const [ahead, raised, outward] = [dot(upper, forward), dot(upper, up), dot(upper, right) * signOf(side)];
  const angles = {
    elbow: angleBetween(upper, direction(elbow, wrist)),
    wrist: angleBetween(direction(elbow, wrist), hand),
    armAcross: degrees(Math.asin(outward)),
    ...elbowTurn({ upper, lower: direction(elbow, wrist), forward, up, inward: scale(right, -signOf(side)) }),
  };
  if (raised > 0.7) return angles;
  return raised < -0.7
    ? { ...angles, armBehind: degrees(Math.atan2(ahead, -raised)) }
    : { ...angles, armLevelBehind: degrees(Math.atan2(ahead, Math.abs(outward))) };
}

function legAngles({ skeleton }: Moment, side: Side): Partial<Record<Joint, number>> {
  const { hip, knee, ankle, sole, toes } = skeleton.legs[side];
  const { up, forward } = stationAt(skeleton.pose, 0).frame;
  const [thigh, shin] = [direction(hip, knee), direction(knee, ankle)];
  return {
    knee: angleBetween(thigh, shin),
    hip: degrees(Math.atan2(dot(thigh, forward), -dot(thigh, up))),
    ankle: degrees(Math.atan2(dot(shin, toes), dot(shin, sole))),
  };
}

const trunkAngles = ({ skeleton: { pose } }: Moment): Partial<Record<Joint, number>> => ({
  pelvisTilt: pose.pelvisTilt,
  midBack: pose.midBack,
  trunkTurn: pose.trunkTurn,
  nod: pose.neck.nod,
  headTilt: pose.neck.tilt,
  headTurn: pose.neck.turn,
  neckGlide: pose.neck.glide,
});

const isJoint = (name: string): name is Joint => name in humanRange;

const outOfRange = (angles: Partial<Record<Joint, number>>): readonly string[] =>
  Object.entries(angles).flatMap(([joint, angle]) => {
    if (!isJoint(joint)) return [`${joint} has no range`];
    const [low, high] = humanRange[joint];
    return angle >= low - 0.01 && angle <= high + 0.01 ? [] : [`${joint} at ${angle.toFixed(1)}`];
  });

describe.each(versions.map((version) => [nameOf(version), version] as const))('%s', (_name, version) => {
  const moments = momentsOf(version);

  it('has bones that keep their length', () => {
    const wrong = moments.flatMap(({ skeleton: { arms, legs, head, pose } }) => [
      ...sides.flatMap((side) => {
        const { shoulder, elbow, wrist } = arms[side];
        const { hip, knee, ankle } = legs[side];
        return [
          distance(shoulder, elbow) - bones.upperArm,
          distance(elbow, wrist) - bones.forearm,
          distance(hip, knee) - bones.thigh,
          distance(knee, ankle) - bones.shin,
          distance(hip, pose.root) - jointsApart.hip,
        ].map(Math.abs);
      }),
      // The neck bends against the head, so that the two together are a little shorter than their sum.
      Math.abs(distance(head.neckBase, head.centre) - 30.2) > 0.7 ? 1 : 0,
    ]);
    expect(Math.max(...wrong)).toBeLessThan(1e-6);
  });

  it('keeps every joint inside the human range', () => {
    const found = moments.flatMap((moment) => [
      ...sides.flatMap((side) => [
        ...outOfRange(armAngles(moment, side)),
        ...outOfRange(legAngles(moment, side)),
      ]),
      ...outOfRange(trunkAngles(moment)),
    ]);
    expect([...new Set(found)].join()).toBe('');
  });

  it('bends knees forward only', () => {
    const hinges = moments.flatMap(({ skeleton }) => {
      const { right } = stationAt(skeleton.pose, 0).frame;
      return sides.map((side) => {
        const { hip, knee, ankle } = skeleton.legs[side];
        return dot(crossed(direction(hip, knee), direction(knee, ankle)), right);
      });
    });
    expect(Math.min(...hinges)).toBeGreaterThan(-0.02);
  });

  it('bends every held limb to the side its pose names', () => {
    const apart = moments.flatMap(({ skeleton }) => {
      const free = skeletonOf(skeleton.pose);
      return sides.flatMap((side) => {
        const [arm, armNamed] = [skeleton.arms[side], free.arms[side]];
        const [leg, legNamed] = [skeleton.legs[side], free.legs[side]];
        return [
          angleBetween(direction(arm.shoulder, arm.elbow), direction(armNamed.shoulder, armNamed.elbow)),
          angleBetween(direction(leg.hip, leg.knee), direction(legNamed.hip, legNamed.knee)),
        ];
      });
    });
    expect(Math.max(...apart)).toBeLessThan(45);
  });

  it('lets a shoulder glide no farther than a shoulder blade can', () => {
    const glides = moments.flatMap(({ skeleton: { pose, arms } }) => {
      const atRest = skeletonOf({ ...pose, blades: { gap: 1, drop: 0 } });
      return sides.map((side) => distance(arms[side].shoulder, atRest.arms[side].shoulder));
    });
    expect(Math.max(...glides)).toBeLessThan(11);
  });
});
