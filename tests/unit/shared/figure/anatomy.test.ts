import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../shared/figure/moment.ts';
import { degrees } from '../../../../shared/figure/rig/angle.ts';
import { bones, jointsApart } from '../../../../shared/figure/rig/body.ts';
import { type Side, sides } from '../../../../shared/figure/rig/sides.ts';
import { skeletonOf } from '../../../../shared/figure/rig/skeleton.ts';
import { stationAt } from '../../../../shared/figure/rig/spine.ts';
import { between, distance, dot, subtract } from '../../../../shared/figure/rig/vector.ts';
import { angleBetween, direction, momentsOf, nameOf, versions } from './moments.ts';

/** Degrees that most adults reach without strain; knees and elbows have no way beyond straight. */
const humanRange = {
  elbow: [0, 150],
  knee: [0, 140],
  hip: [-30, 125],
  ankle: [-45, 45],
  armBehind: [-50, 180],
  armLevelBehind: [-45, 130],
  trunkLean: [-20, 40],
  midBack: [-30, 45],
  nod: [-40, 50],
  headTilt: [-45, 45],
  headTurn: [-80, 80],
} as const;

type Joint = keyof typeof humanRange;

function armAngles({ skeleton }: Moment, side: Side): Partial<Record<Joint, number>> {
  const { shoulder, elbow, wrist } = skeleton.arms[side];
  const { up, forward, right } = stationAt(skeleton.pose, 95).frame;
  const upper = direction(shoulder, elbow);
  const ahead = dot(upper, forward);
  const isHanging = dot(upper, up) < -0.7;
  return {
    elbow: angleBetween(upper, direction(elbow, wrist)),
    ...(isHanging
      ? { armBehind: degrees(Math.atan2(ahead, -dot(upper, up))) }
      : { armLevelBehind: degrees(Math.atan2(ahead, Math.abs(dot(upper, right)))) }),
  };
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
  trunkLean: pose.trunkLean,
  midBack: pose.midBack,
  nod: pose.neck.nod,
  headTilt: pose.neck.tilt,
  headTurn: pose.neck.turn,
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
    for (const { skeleton } of moments) {
      for (const side of sides) {
        const { shoulder, elbow, wrist } = skeleton.arms[side];
        const { hip, knee, ankle } = skeleton.legs[side];
        expect(distance(shoulder, elbow)).toBeCloseTo(bones.upperArm, 6);
        expect(distance(elbow, wrist)).toBeCloseTo(bones.forearm, 6);
        expect(distance(hip, knee)).toBeCloseTo(bones.thigh, 6);
        expect(distance(knee, ankle)).toBeCloseTo(bones.shin, 6);
        expect(distance(hip, skeleton.pose.root)).toBeCloseTo(jointsApart.hip, 6);
      }
      expect(distance(skeleton.head.neckBase, skeleton.head.centre)).toBeCloseTo(30.4, 0);
    }
  });

  it('keeps every joint inside the human range', () => {
    for (const moment of moments) {
      const found = sides.flatMap((side) => [
        ...outOfRange(armAngles(moment, side)),
        ...outOfRange(legAngles(moment, side)),
      ]);
      expect([...found, ...outOfRange(trunkAngles(moment))]).toEqual([]);
    }
  });

  it('bends knees forward only', () => {
    for (const { skeleton } of moments) {
      for (const side of sides) {
        const { hip, knee, ankle, toes } = skeleton.legs[side];
        const line = between(hip, ankle, distance(hip, knee) / (bones.thigh + bones.shin));
        expect(dot(subtract(knee, line), toes)).toBeGreaterThan(-0.5);
      }
    }
  });

  it('bends every held limb to the side its pose names', () => {
    for (const { skeleton } of moments) {
      const free = skeletonOf(skeleton.pose);
      for (const side of sides) {
        const [held, named] = [skeleton.arms[side], free.arms[side]];
        const apart = angleBetween(
          direction(held.shoulder, held.elbow),
          direction(named.shoulder, named.elbow),
        );
        expect(apart).toBeLessThan(45);
      }
    }
  });

  it('lets a shoulder glide no farther than a shoulder blade can', () => {
    for (const { skeleton } of moments) {
      const chest = stationAt(skeleton.pose, 92);
      const atRest = skeletonOf({ ...skeleton.pose, blades: { gap: 1, drop: 0 } });
      for (const side of sides) {
        expect(distance(skeleton.arms[side].shoulder, atRest.arms[side].shoulder)).toBeLessThan(11);
        expect(distance(skeleton.arms[side].shoulder, chest.at)).toBeLessThan(46);
      }
    }
  });
});
