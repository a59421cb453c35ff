import { describe, expect, it } from 'vitest';
import type { FigureExerciseId } from '../../../../shared/figure/exercises/index.ts';
import { momentOf } from '../../../../shared/figure/moment.ts';
import { preparedFor } from '../../../../shared/figure/prepared.ts';

const manner = (exercise: FigureExerciseId) =>
  ({ exercise, side: 'right', level: 'usual', form: 'standard', base: 'usual', restingArm: null }) as const;

const wristAt = (exercise: FigureExerciseId, amount: number) => {
  const { skeleton, camera } = momentOf({ ...manner(exercise), amount });
  return camera.project(skeleton.arms.right.wrist);
};

describe('the steps in which a movement is drawn', () => {
  it.each(['wall-angel', 'chair-rotation', 'bird-dog', 'band-row'] as const)(
    'move a hand by less than a pixel each: %s',
    (exercise) => {
      const steps = preparedFor(manner(exercise)).steps();
      for (let step = 1; step <= steps; step += 1) {
        const [from, to] = [wristAt(exercise, (step - 1) / steps), wristAt(exercise, step / steps)];
        expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(0.7);
      }
    },
  );

  it('are fewer for a small movement than for a large one', () => {
    const [small, large] = [
      preparedFor(manner('scap-squeeze')).steps(),
      preparedFor(manner('wall-angel')).steps(),
    ];
    expect(small).toBeLessThan(large / 4);
  });

  it('are many where light wanders over a body that lies still', () => {
    expect(preparedFor(manner('body-scan')).steps()).toBeGreaterThanOrEqual(400);
  });

  it('show a breath by its circle, however little the body moves', () => {
    expect(preparedFor(manner('breath-box')).steps()).toBeGreaterThan(150);
  });
});
