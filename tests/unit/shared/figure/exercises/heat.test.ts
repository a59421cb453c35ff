import { describe, expect, it } from 'vitest';
import { aScene, extentOf, pointsOf } from '../moments.ts';

const { shapes } = aScene({ exercise: 'heat' });
const indexOf = (id: string): number => shapes.findIndex((shape) => shape.id === id);
const extent = (id: string) => {
  const shape = shapes[indexOf(id)];
  return extentOf(shape === undefined || shape.kind === 'glow' ? [] : pointsOf(shape.d));
};

describe('the warmth break', () => {
  it('has a pad that lies on the back and not beside it, with the sign of warmth on it', () => {
    const [pad, sign, top] = [extent('warm-pad'), extent('warm-pad-waves'), extent('top')];
    for (const [inner, outer] of [
      [pad, top],
      [sign, pad],
    ] as const) {
      expect(inner.left).toBeGreaterThan(outer.left);
      expect(inner.right).toBeLessThan(outer.right);
      expect(inner.top).toBeGreaterThan(outer.top);
      expect(inner.bottom).toBeLessThan(outer.bottom);
    }
  });

  it('is held by straps that lie under it', () => {
    expect(indexOf('warm-pad-straps')).toBeGreaterThan(indexOf('top'));
    expect(indexOf('warm-pad-straps')).toBeLessThan(indexOf('warm-pad'));
    expect(extent('warm-pad-straps').top).toBeLessThan(extent('warm-pad').top - 10);
  });

  it('has the seat under the body, and both feet clear of the column', () => {
    expect(indexOf('chair-seat')).toBeLessThan(indexOf('pelvis'));
    for (const side of ['left', 'right'] as const) {
      expect(extent(`${side}-foot`).left).toBeGreaterThan(extent('chair-column').right);
    }
  });

  it('has no pad in a bath', () => {
    const ids = aScene({ exercise: 'heat', form: 'bath' }).shapes.map(({ id }) => id);
    expect(ids).not.toContain('warm-pad');
    expect(ids).toContain('warmth');
  });
});
