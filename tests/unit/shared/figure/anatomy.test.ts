import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../shared/figure/moment.ts';
import { degrees } from '../../../../shared/figure/rig/angle.ts';
import { bones, jointsApart } from '../../../../shared/figure/rig/body.ts';
import { type Side, sides, signOf } from '../../../../shared/figure/rig/sides.ts';
import { skeletonOf } from '../../../../shared/figure/rig/skeleton.ts';
import { stationAt } from '../../../../shared/figure/rig/spine.ts';
import { crossed, distance, dot } from '../../../../shared/figure/rig/vector.ts';
import { angleBetween, direction, momentsOf, nameOf, versions } from './moments.ts';

/** Degrees that most adults reach without strain; knees and elbows have no way beyond straight. */
const humanRange = {
  elbow: [0, 150],
  knee: [0, 150],
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

/** Where the upper arm points, as seen from the chest: how far behind it, and how far across to the other side. */
function armAngles({ skeleton }: Moment, side: Side): Partial<Record<Joint, number>> {
  const { shoulder, elbow, wrist } = skeleton.arms[side];
  const { up, forward, right } = stationAt(skeleton.pose, 95).frame;
  const upper = direction(shoulder, elbow);
  const [ahead, raised, outward] = [dot(upper, forward), dot(upper, up), dot(upper, right) * signOf(side)];
  const angles = {
    elbow: angleBetween(upper, direction(elbow, wrist)),
    armAcross: degrees(Math.asin(outward)),
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
      expect([...found, ...outOfRange(trunkAngles(moment))].join()).toBe('');
    }
  });

  it('bends knees forward only', () => {
    for (const { skeleton } of moments) {
      const { right } = stationAt(skeleton.pose, 0).frame;
      for (const side of sides) {
        const { hip, knee, ankle } = skeleton.legs[side];
        const hinge = crossed(direction(hip, knee), direction(knee, ankle));
        expect(dot(hinge, right)).toBeGreaterThan(-0.02);
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
