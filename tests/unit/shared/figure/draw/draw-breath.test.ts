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
});

describe('the ring of 4-7-8', () => {
  it('has arcs as long as the three parts', () => {
    const length = (stage: Stage) => {
      const way = wayOf(drawRing, [stage]);
      return way.slice(1).reduce((sum, at, index) => {
        const before = way[index] ?? at;
        return sum + Math.hypot(at.x - before.x, at.y - before.y);
      }, 0);
    };
    expect(length('held') / length('out')).toBeCloseTo(7 / 4, 0);
    expect(length('back') / length('out')).toBeCloseTo(8 / 4, 0);
    expect(length('rest')).toBe(0);
  });
});
