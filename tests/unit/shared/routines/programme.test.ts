import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routineSeconds } from '../../../../shared/routines/programme.ts';
import { routineRunSchema, routineSchema } from '../../../../shared/routines/routine-schema.ts';
import { anItem, anyRoutine, anyRun, aRoutine } from './routines.ts';

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

describe('a routine on its way', () => {
  it('arrives as it was sent', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, (routine, run) => {
        expect(routineSchema.parse(JSON.parse(JSON.stringify(routine)))).toEqual(routine);
        expect(routineRunSchema.parse(JSON.parse(JSON.stringify(run)))).toEqual(run);
      }),
    );
  });

  it.each([
    ['nothing to do', { items: [] }],
    ['an exercise nobody knows', { items: [{ ...anItem('scap-squeeze'), exercise: 'headstand' }] }],
    ['half a round', { items: [{ ...anItem('scap-squeeze'), rounds: 0.5 }] }],
    ['no side', { items: [{ ...anItem('neck-side'), sides: { is: 'by-side', order: [] } }] }],
    [
      'sides where there are none',
      { items: [{ ...anItem('scap-squeeze'), sides: anItem('neck-side').sides }] },
    ],
    ['a form the exercise has not', { items: [{ ...anItem('scap-squeeze'), form: 'desk' }] }],
    ['a fifth breath of 4-7-8', { items: [anItem('breath-478', { rounds: 5 })] }],
  ])('is refused with %s', (_what, routine) => {
    expect(routineSchema.safeParse(routine).success).toBe(false);
  });
});
