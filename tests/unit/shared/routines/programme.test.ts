import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseRoutine,
  offeredIds,
  type RoutineWish,
  toleranceSeconds,
} from '../../../../shared/routines/choose-routine.ts';
import type { ExerciseId } from '../../../../shared/routines/exercise.ts';
import { type Routine, routineSeconds } from '../../../../shared/routines/programme.ts';
import { routineRunSchema, routineSchema } from '../../../../shared/routines/routine-schema.ts';
import { anItem, anyRoutine, anyRun, aRoutine } from './routines.ts';

const wish = (change: Partial<RoutineWish> = {}): RoutineWish => ({
  kind: 'short',
  targetSeconds: 75,
  allowed: offeredIds,
  lastIds: [],
  random: () => 0.5,
  ...change,
});

const idsOf = (routine: Routine): readonly ExerciseId[] => routine.items.map(({ exercise }) => exercise);
const kinds = fc.constantFrom('short' as const, 'long' as const, 'reset' as const);
const anyIds = fc.array(fc.constantFrom(...offeredIds), { maxLength: 4 });
const anyChance = fc
  .infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true }))
  .map((stream) => () => stream.next().value ?? 0);

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

describe('choosing a routine', () => {
  it('takes one exercise for a short break, as it usually is where that is near enough', () => {
    expect(chooseRoutine(wish({ allowed: ['scap-squeeze'] }))).toEqual(aRoutine(anItem('scap-squeeze')));
  });

  it('stretches twice where once is too short', () => {
    const routine = chooseRoutine(wish({ allowed: ['doorway-pec'] }));
    expect(routine).toEqual(aRoutine(anItem('doorway-pec', { rounds: 2 })));
  });

  it('takes several kinds of movement for a long break and a reset', () => {
    expect(
      new Set(idsOf(chooseRoutine(wish({ kind: 'long', targetSeconds: 180 })))).size,
    ).toBeGreaterThanOrEqual(2);
    expect(new Set(idsOf(chooseRoutine(wish({ kind: 'reset', targetSeconds: 300 })))).size).toBe(3);
  });

  it('begins with what rested longest', () => {
    const first = (lastIds: readonly ExerciseId[]) => chooseRoutine(wish({ lastIds })).items[0].exercise;
    expect(first(['breath-belly', 'doorway-pec', 'scap-squeeze'])).toBe('scap-squeeze');
    expect(first(['breath-belly', 'scap-squeeze', 'breath-belly'])).toBe('doorway-pec');
  });

  it('lets chance decide between equals', () => {
    const chosen = [0, 1, 2].map((lucky) => {
      let asked = -1;
      const random = (): number => {
        asked += 1;
        return asked === lucky ? 0 : 0.9;
      };
      return chooseRoutine(wish({ random })).items[0].exercise;
    });
    expect(chosen).toEqual(offeredIds);
  });

  it('offers the level a person has come to', () => {
    const routine = chooseRoutine(wish({ allowed: ['scap-squeeze'], levels: { 'scap-squeeze': 'easier' } }));
    expect(routine.items[0].level).toBe('easier');
  });

  it('falls back to what suits every place where nothing is allowed', () => {
    expect(idsOf(chooseRoutine(wish({ allowed: [] })))).not.toContain('doorway-pec');
  });

  it('comes within 15 seconds of what was asked for', () => {
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: 45, max: 1800 }),
        anyIds,
        anyChance,
        (kind, seconds, lastIds, random) => {
          const routine = chooseRoutine(wish({ kind, targetSeconds: seconds, lastIds, random }));
          const fewest = { short: 45, long: 100, reset: 160 }[kind];
          if (seconds < fewest) return;
          expect(Math.abs(routineSeconds(routine) - seconds)).toBeLessThanOrEqual(toleranceSeconds);
        },
      ),
    );
  });

  it('never takes the same exercise twice running unless nothing else is left', () => {
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: 20, max: 1800 }),
        anyIds,
        anyIds,
        anyChance,
        (kind, seconds, allowed, lastIds, random) => {
          const routine = chooseRoutine(wish({ kind, targetSeconds: seconds, allowed, lastIds, random }));
          const choices = new Set(allowed.length === 0 ? ['scap-squeeze', 'breath-belly'] : allowed);
          const ids = [lastIds[0], ...idsOf(routine)];
          for (const [index, id] of idsOf(routine).entries()) {
            expect(choices).toContain(id);
            if (choices.size > 1) expect(id).not.toBe(ids[index]);
          }
        },
      ),
    );
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
