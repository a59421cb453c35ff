import { describe, expect, it } from 'vitest';
import { stepsAt } from '../../../../renderer/player/steps.ts';

describe('which step is done now', () => {
  it('follows a repetition step by step', () => {
    const steps = (['get-ready', 'move', 'hold', 'return', 'rest'] as const).map(
      (phase) => stepsAt('scap-squeeze', 'usual', phase).to,
    );
    expect(steps).toEqual([0, 1, 2, 3, 3]);
  });

  it('takes all steps that lead into place for getting ready', () => {
    expect(stepsAt('doorway-pec', 'usual', 'get-ready')).toEqual({ from: 0, to: 2 });
    expect(stepsAt('doorway-pec', 'usual', 'hold')).toEqual({ from: 4, to: 4 });
  });

  it('follows a breath in and out', () => {
    expect(stepsAt('breath-belly', 'usual', 'breathe-in').from).toBe(1);
    expect(stepsAt('breath-belly', 'easier', 'breathe-out').from).toBe(2);
  });

  it('leaves every step behind in the end', () => {
    expect(stepsAt('scap-squeeze', 'usual', 'done')).toEqual({ from: 4, to: 4 });
  });
});
