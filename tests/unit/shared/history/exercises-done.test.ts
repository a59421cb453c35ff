import { describe, expect, it } from 'vitest';
import { exercisesDone, plannedExercises } from '../../../../shared/history/exercises-done.ts';
import { itemOf } from '../../../../shared/routines/programme.ts';

/** 3 s to count in, two squeezes of 10 s without the rest after the last, 6 s to get ready, two breaths of 10 s. */
const planned = plannedExercises({
  items: [itemOf('scap-squeeze', { rounds: 2 }), itemOf('breath-belly', { rounds: 2 })],
});

describe('what was done of a break', () => {
  it('is every exercise of it when it ran to its end, without getting ready', () => {
    const done = exercisesDone(planned, planned.at(-1)?.toSeconds ?? 0);
    expect(done.map(({ id, category }) => `${id}: ${category}`)).toEqual([
      'scap-squeeze: strength',
      'breath-belly: breathing',
    ]);
    expect(planned.map(({ fromSeconds }) => fromSeconds)).toEqual([3, 3 + (done[0]?.seconds ?? 0) + 6]);
  });

  it('is what had begun when it was finished early, as far as it went', () => {
    expect(exercisesDone(planned, 10)).toEqual([{ id: 'scap-squeeze', category: 'strength', seconds: 7 }]);
  });

  it('is nothing while the first exercise was still being counted in', () => {
    expect(exercisesDone(planned, 3)).toEqual([]);
  });
});
