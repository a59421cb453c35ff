import { expect, it } from 'vitest';
import { allFours } from '../../../../../shared/figure/exercises/floor-stances.ts';
import { anchored } from '../../../../../shared/figure/rig/anchor.ts';
import { leg } from '../../../../../shared/figure/rig/pose.ts';
import { perSide } from '../../../../../shared/figure/rig/sides.ts';
import { skeletonOf } from '../../../../../shared/figure/rig/skeleton.ts';
import { between, distance, vector } from '../../../../../shared/figure/rig/vector.ts';

it('keeps the middle between both knees in its place, however far apart they are', () => {
  const at = vector(3, 14, -20);
  for (const out of [0, 15, 30]) {
    const apart = { ...allFours, legs: perSide(() => leg({ hip: 79 + out, out, knee: 88 })) };
    const { legs } = skeletonOf(anchored(apart, { part: 'knees', at }));
    expect(distance(between(legs.left.knee, legs.right.knee, 0.5), at)).toBeLessThan(1e-9);
    expect(legs.left.knee.y).toBeCloseTo(legs.right.knee.y, 9);
  }
});
