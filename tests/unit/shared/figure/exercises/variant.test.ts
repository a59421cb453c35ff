import { describe, expect, it } from 'vitest';
import { footrest } from '../../../../../shared/figure/furniture/wheelchair.ts';
import { bones } from '../../../../../shared/figure/rig/body.ts';
import { sides } from '../../../../../shared/figure/rig/sides.ts';
import { distance } from '../../../../../shared/figure/rig/vector.ts';
import { aMoment, amounts, aScene } from '../moments.ts';

describe('in a wheelchair', () => {
  it('has both feet on the footrest and the same movement above', () => {
    for (const amount of [0, 0.5, 1]) {
      const usual = aMoment({ exercise: 'cat-cow', amount }).skeleton;
      const onWheels = aMoment({ exercise: 'cat-cow', amount, base: 'wheelchair' }).skeleton;
      expect(onWheels.pose).toEqual(usual.pose);
      for (const side of sides)
        expect(onWheels.legs[side].ankle.y).toBeCloseTo(footrest.top + bones.ankleHeight, 6);
    }
  });

  it('has no office chair', () => {
    const ids = aScene({ exercise: 'cat-cow', base: 'wheelchair' }).shapes.map(({ id }) => id);
    expect(ids).toContain('chair-wheel-left');
    expect(ids).not.toContain('chair-column');
  });
});

describe('with one arm at rest', () => {
  it('leaves that arm in the lap while the other works', () => {
    const wrists = amounts.map(
      (amount) => aMoment({ exercise: 'band-row', amount, restingArm: 'left' }).skeleton.arms,
    );
    const travel = (side: 'left' | 'right') =>
      Math.max(
        ...wrists.map((arms) => distance(arms[side].wrist, wrists[0]?.[side].wrist ?? arms[side].wrist)),
      );
    expect(travel('left')).toBeLessThan(1);
    expect(travel('right')).toBeGreaterThan(40);
  });

  it('rests the same arm whichever side works', () => {
    const { arms } = aMoment({
      exercise: 'chair-rotation',
      side: 'left',
      restingArm: 'left',
      amount: 1,
    }).skeleton;
    expect(arms.left.wrist.y).toBeLessThan(130);
    expect(arms.right.wrist.y).toBeGreaterThan(150);
  });

  it('leaves no band in a hand that does not pull it', () => {
    const ids = aScene({ exercise: 'band-row', restingArm: 'left' }).shapes.map(({ id }) => id);
    expect(ids).toContain('band-right');
    expect(ids).not.toContain('band-left');
  });

  it('changes nothing where both arms are needed', () => {
    expect(aScene({ exercise: 'plank', restingArm: 'left' })).toEqual(aScene({ exercise: 'plank' }));
  });
});
