import { describe, expect, it } from 'vitest';
import { stepsAt } from '../../../../renderer/player/steps.ts';
import type { ExerciseId } from '../../../../shared/routines/exercise.ts';
import type { PhaseName } from '../../../../shared/routines/phase.ts';

const stepsIn = (exercise: ExerciseId, phase: PhaseName, repetition = 1, repetitions = 1) =>
  stepsAt({ exercise, form: 'standard', phase, repetition, repetitions });

describe('which step is done now', () => {
  it('follows a repetition step by step', () => {
    const steps = (['get-ready', 'move', 'hold', 'return', 'rest'] as const).map(
      (phase) => stepsIn('scap-squeeze', phase).to,
    );
    expect(steps).toEqual([0, 1, 2, 3, 3]);
  });

  it('takes all steps that lead into place for getting ready', () => {
    expect(stepsIn('doorway-pec', 'get-ready')).toEqual({ from: 0, to: 2 });
    expect(stepsIn('doorway-pec', 'hold')).toEqual({ from: 4, to: 4 });
  });

  it('follows a breath in and out', () => {
    expect(stepsIn('breath-belly', 'breathe-in').from).toBe(1);
    expect(stepsIn('breath-belly', 'breathe-out').from).toBe(2);
  });

  it('follows the stations where the steps are stations', () => {
    expect(stepsIn('desk-setup', 'station', 4, 10)).toEqual({ from: 3, to: 3 });
    expect([1, 4, 5, 9].map((station) => stepsIn('body-scan', 'station', station, 9).to)).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it('leaves every step behind in the end', () => {
    expect(stepsIn('scap-squeeze', 'done')).toEqual({ from: 4, to: 4 });
  });
});
