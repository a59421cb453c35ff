import { describe, expect, it } from 'vitest';
import { drawRing, drawSquare } from '../../../../../shared/figure/draw/draw-breath.ts';
import type { Shape } from '../../../../../shared/figure/draw/scene.ts';
import type { Stage } from '../../../../../shared/figure/stage.ts';
import { extentOf, pointsOf } from '../moments.ts';

const middleOf = (shape: Shape) => {
  const { left, right, top, bottom } = extentOf(shape.kind === 'glow' ? [] : pointsOf(shape.d));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

const round: readonly Stage[] = ['out', 'held', 'back', 'rest'];

/** Where the dot is on its way round, at every tenth of each stage. */
const wayOf = (draw: typeof drawSquare, stages: readonly Stage[]) =>
  stages.flatMap((stage) =>
    Array.from({ length: 11 }, (_, tenth) => middleOf(draw({ stage, progress: tenth / 10 })[1])),
  );

describe('the square of a box breath', () => {
  const corner = (stage: Stage) => middleOf(drawSquare({ stage, progress: 0 })[1]);

  it('has the dot rise, cross, sink and return, one side for each part', () => {
    expect(corner('held').y).toBeLessThan(corner('out').y - 300);
    expect(corner('back').x).toBeGreaterThan(corner('held').x + 300);
    expect(corner('rest').y).toBeGreaterThan(corner('back').y + 300);
  });

  it('never lets the dot jump, also where one breath ends and the next begins', () => {
    const way = wayOf(drawSquare, [...round, 'out']);
    const steps = way.slice(1).map((at, index) => {
      const before = way[index] ?? at;
      return Math.hypot(at.x - before.x, at.y - before.y);
    });
    expect(Math.max(...steps)).toBeLessThan(45);
  });

  it('moves evenly along each side, from corner to corner, in the pauses as well', () => {
    for (const stage of round) {
      const way = wayOf(drawSquare, [stage]);
      const steps = way.slice(1).map((at, index) => {
        const before = way[index] ?? at;
        return Math.hypot(at.x - before.x, at.y - before.y);
      });
      for (const step of steps) expect(step).toBeCloseTo(36.8, 1);
    }
  });
});

describe('the ring of 4-7-8', () => {
  const length = (stage: Stage) => {
    const way = wayOf(drawRing, [stage]);
    return way.slice(1).reduce((sum, at, index) => {
      const before = way[index] ?? at;
      return sum + Math.hypot(at.x - before.x, at.y - before.y);
    }, 0);
  };

  it('has ways as long as the three parts', () => {
    expect(length('held') / length('out')).toBeCloseTo(7 / 4, 1);
    expect(length('back') / length('out')).toBeCloseTo(8 / 4, 1);
    expect(length('rest')).toBe(0);
  });

  it('never lets the dot jump, also over the gaps between the arcs', () => {
    const borders = [
      ['out', 'held'],
      ['held', 'back'],
      ['back', 'out'],
    ] as const;
    for (const [before, after] of borders) {
      const one = middleOf(drawRing({ stage: before, progress: 1 })[1]);
      const other = middleOf(drawRing({ stage: after, progress: 0 })[1]);
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(0.1);
    }
  });
});
