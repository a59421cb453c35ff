import { describe, expect, it } from 'vitest';
import { pushRim } from '../../../../../shared/figure/furniture/wheelchair.ts';
import { bones } from '../../../../../shared/figure/rig/body.ts';
import { type Side, sides } from '../../../../../shared/figure/rig/sides.ts';
import { along } from '../../../../../shared/figure/rig/vector.ts';
import { aMoment } from '../moments.ts';

/** A push and the way back, two halves. */
const palmAt = (amount: number, side: Side) => {
  const { wrist, hand } = aMoment({ exercise: 'walk', base: 'wheelchair', amount }).skeleton.arms[side];
  return along(wrist, hand, bones.palm);
};
/** How far a hand is from the rim; a fist around it is seven units thick. */
const offRim = (amount: number, side: Side): number => {
  const { x, y, z } = palmAt(amount, side);
  const around = Math.hypot(y - pushRim.y, z - pushRim.z) - pushRim.radius - 7;
  return Math.hypot(around, Math.abs(x) - pushRim.x);
};

const tenths = Array.from({ length: 11 }, (_, index) => index / 10);

describe('pushing a wheelchair', () => {
  it.each(sides)(
    'has the %s hand on the rim for the whole push, from behind the hub to before it',
    (side) => {
      for (const amount of tenths) expect(offRim(amount, side)).toBeLessThan(2);
      expect(palmAt(0, side).z).toBeLessThan(pushRim.z);
      expect(palmAt(1, side).z).toBeGreaterThan(pushRim.z + 30);
    },
  );

  it.each(sides)('lets the %s hand swing back away from the rim', (side) => {
    expect(offRim(1.5, side)).toBeGreaterThan(15);
    const way = tenths.map((tenth) => palmAt(1 + tenth, side).z);
    for (const [index, z] of way.slice(1).entries()) expect(z).toBeLessThan(way[index] ?? z);
  });
});
