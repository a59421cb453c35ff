import { describe, expect, it } from 'vitest';
import { routineSeconds } from '../../../../shared/routines/programme.ts';
import { anItem, aRoutine } from './routines.ts';

describe('how long a routine is', () => {
  it.each([
    ['scap-squeeze', 63],
    ['doorway-pec', 33],
    ['breath-belly', 63],
  ] as const)('%s alone is its own seconds and the count of 3-2-1: %d', (exercise, seconds) => {
    expect(routineSeconds(aRoutine(anItem(exercise)))).toBe(seconds);
  });

  it('has six seconds to get ready between two exercises', () => {
    const routine = aRoutine(
      anItem('scap-squeeze'),
      anItem('doorway-pec', { rounds: 2 }),
      anItem('breath-belly'),
    );
    expect(routineSeconds(routine)).toBe(3 + 60 + 6 + 70 + 6 + 60);
  });
});
