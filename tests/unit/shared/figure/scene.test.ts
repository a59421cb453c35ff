import { describe, expect, it } from 'vitest';
import type { Scene, Shape } from '../../../../shared/figure/draw/scene.ts';
import { figureExercises } from '../../../../shared/figure/exercises/index.ts';
import type { Arm } from '../../../../shared/figure/rig/limbs.ts';
import { sides } from '../../../../shared/figure/rig/sides.ts';
import type { Vector } from '../../../../shared/figure/rig/vector.ts';
import {
  aMoment,
  angleBetween,
  aScene,
  direction,
  exerciseIds,
  extentOf,
  nameOf,
  outlinePoints,
  pointsOf,
  versions,
} from './moments.ts';

function shapeOf(scene: Scene, id: string): Shape {
  const shape = scene.shapes.find((each) => each.id === id);
  if (shape === undefined) throw new Error(`the scene has no ${id}`);
  return shape;
}

const middleOf = (scene: Scene, id: string): { readonly x: number; readonly y: number } => {
  const shape = shapeOf(scene, id);
  if (shape.kind === 'glow') return { x: shape.cx, y: shape.cy };
  const { left, right, top, bottom } = extentOf(pointsOf(shape.d));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

const widthOf = (scene: Scene, id: string): number => {
  const shape = shapeOf(scene, id);
  if (shape.kind === 'glow') return 2 * shape.rx;
  const { left, right } = extentOf(pointsOf(shape.d));
  return right - left;
};

const arrowsIn = (scene: Scene): readonly Shape[] => scene.shapes.filter(({ id }) => id.includes('arrow'));

it.each(versions.map((version) => [nameOf(version), version] as const))(
  'names every shape of %s once',
  (_name, version) => {
    const ids = aScene({ ...version, isFirstRepetition: true }).shapes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

describe.each(exerciseIds)('%s', (exercise) => {
  const { arrows, glows, pace } = figureExercises[exercise];

  it('draws the same picture for the same request', () => {
    expect(aScene({ exercise, amount: 0.4 })).toEqual(aScene({ exercise, amount: 0.4 }));
  });

  it('keeps the shadow on the ground inside the picture', () => {
    if (figureExercises[exercise].isCloseUp) return;
    for (const amount of [0, 0.5, 1]) {
      const shadow = shapeOf(aScene({ exercise, amount }), 'shadow');
      const { left, right, bottom } = extentOf(outlinePoints(shadow));
      expect([left >= 0, right <= 400, bottom <= 400]).toEqual([true, true, true]);
    }
  });

  it('points the way in the first repetition alone, and the other way for the way back', () => {
    const out = arrowsIn(aScene({ exercise, isFirstRepetition: true, stage: 'out' }));
    const back = arrowsIn(aScene({ exercise, isFirstRepetition: true, stage: 'back' }));
    expect(out).toHaveLength(arrows.length);
    if (arrows.length > 0) expect(out).not.toEqual(back);
    expect(arrowsIn(aScene({ exercise, isFirstRepetition: false }))).toEqual([]);
  });

  it('glows more the farther it goes, and once more in the middle of a hold', () => {
    const glow = (index: number, amount: number, progress: number): number => {
      const shape = shapeOf(aScene({ exercise, amount, stage: 'held', progress }), `glow-${index}`);
      return shape.kind === 'glow' ? shape.opacity : Number.NaN;
    };
    for (const [index, { shines }] of glows.entries()) {
      if (shines !== 'working') continue;
      expect(glow(index, 1, 0)).toBeGreaterThan(glow(index, 0, 0));
      expect(glow(index, 1, 0.5)).toBeGreaterThan(glow(index, 1, 0));
      expect(glow(index, 1, 1)).toBeCloseTo(glow(index, 1, 0), 6);
      expect(glow(index, 1, 0.5)).toBeLessThanOrEqual(1);
    }
  });

  if (pace.by === 'cycle') {
    it('comes round to where it began', () => {
      expect(aScene({ exercise, amount: 2 })).toEqual(aScene({ exercise, amount: 0 }));
      expect(aScene({ exercise, amount: 1 })).not.toEqual(aScene({ exercise, amount: 0 }));
    });
    return;
  }

  it('holds at the ends when asked for more', () => {
    expect(aScene({ exercise, amount: -1 })).toEqual(aScene({ exercise, amount: 0 }));
    expect(aScene({ exercise, amount: 2 })).toEqual(aScene({ exercise, amount: 1 }));
  });
});

describe('the shoulder blade squeeze', () => {
  const [start, end] = [
    aScene({ exercise: 'scap-squeeze' }),
    aScene({ exercise: 'scap-squeeze', amount: 1 }),
  ];
  const apart = (scene: Scene): number => middleOf(scene, 'right-blade').x - middleOf(scene, 'left-blade').x;

  it('brings the blades together and a little down', () => {
    expect(apart(end)).toBeLessThan(apart(start) * 0.8);
    expect(middleOf(end, 'right-blade').y).toBeGreaterThan(middleOf(start, 'right-blade').y + 1);
  });

  it('keeps the arms quiet: they go along with their shoulders', () => {
    const [before, after] = [0, 1].map(
      (amount) => aMoment({ exercise: 'scap-squeeze', amount }).skeleton.arms,
    );
    for (const side of sides) {
      const upper = ({ shoulder, elbow }: Arm): Vector => direction(shoulder, elbow);
      if (before === undefined || after === undefined) throw new Error('no arms');
      expect(angleBetween(upper(before[side]), upper(after[side]))).toBeLessThan(8);
    }
  });

  it('leaves the line at the top of the shoulders where it is', () => {
    expect(shapeOf(end, 'left-ghost')).toEqual(shapeOf(start, 'left-ghost'));
  });
});

describe('the doorway stretch', () => {
  const [start, end] = [aScene({ exercise: 'doorway-pec' }), aScene({ exercise: 'doorway-pec', amount: 1 })];

  it('moves the chest forward while the forearms stay', () => {
    expect(middleOf(end, 'top').x - middleOf(start, 'top').x).toBeGreaterThan(15);
    expect(middleOf(end, 'left-forearm').x).toBeCloseTo(middleOf(start, 'left-forearm').x, 1);
    expect(middleOf(end, 'right-forearm').x).toBeCloseTo(middleOf(start, 'right-forearm').x, 1);
  });
});

describe('belly breathing', () => {
  const [out, full] = [aScene({ exercise: 'breath-belly' }), aScene({ exercise: 'breath-belly', amount: 1 })];

  it('lifts the hand on the belly and leaves the hand on the chest', () => {
    expect(middleOf(full, 'right-forearm').x - middleOf(out, 'right-forearm').x).toBeGreaterThan(2);
    expect(Math.abs(middleOf(full, 'left-forearm').x - middleOf(out, 'left-forearm').x)).toBeLessThan(0.5);
  });

  it('opens its circle from 40 to 100', () => {
    expect(widthOf(out, 'breath')).toBeCloseTo(80, 1);
    expect(widthOf(full, 'breath')).toBeCloseTo(200, 1);
  });
});
