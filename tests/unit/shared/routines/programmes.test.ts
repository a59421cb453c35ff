import { describe, expect, it } from 'vitest';
import { exercises, formOf, planOf } from '../../../../shared/routines/catalogue.ts';
import { exerciseIds } from '../../../../shared/routines/exercise.ts';
import { idOf } from '../../../../shared/routines/own-exercise.ts';
import { phaseEvents } from '../../../../shared/routines/phase-events.ts';
import { routineSeconds } from '../../../../shared/routines/programme.ts';
import { programmes } from '../../../../shared/routines/programmes/index.ts';
import { type Programme, programmeSeconds } from '../../../../shared/routines/programmes/programme.ts';
import { momentAt } from '../../../../shared/routines/routine-clock.ts';
import { aRun, startedAtMs } from './routines.ts';

const planFor = { together: 'together', 'one-by-one': 'by-side', alternating: 'alternating' } as const;
const named = programmes.map((programme): [string, Programme] => [programme.id, programme]);

function programmeOf(id: string): Programme {
  const found = programmes.find((programme) => programme.id === id);
  if (found === undefined) throw new Error(`No programme is called ${id}`);
  return found;
}

describe('how long a programme is', () => {
  it.each([
    ['micro-scap-squeeze', 86],
    ['micro-chin-tuck', 86],
    ['micro-cat-cow', 74],
    ['micro-chair-rotation', 74],
    ['micro-neck-side', 76],
    ['micro-chair-ext', 62],
    ['micro-hip-flexor', 86],
    ['micro-wall-angel', 74],
    ['micro-doorway-pec', 56],
    ['micro-breath-belly', 86],
    ['micro-breath-box', 90],
    ['move-a', 180],
    ['move-b', 184],
    ['move-c', 178],
    ['move-d', 180],
    ['reset-a', 296],
    ['reset-b', 300],
    ['reset-c', 302],
    ['strength-weekly', 570],
    ['strength-desk', 550],
    ['calm', 110],
  ])('%s takes %d seconds', (id, seconds) => {
    expect(programmeSeconds(programmeOf(id))).toBe(seconds);
  });

  it('is about twenty minutes for the evening', () => {
    const minutes = programmeSeconds(programmeOf('evening')) / 60;
    expect(Math.abs(minutes - 20)).toBeLessThan(1.5);
  });

  it.each(named)('%s: has the count of 3-2-1 before it when it is played', (_id, programme) => {
    expect(routineSeconds(programme.routine)).toBe(programmeSeconds(programme) + 3);
  });
});

describe('a programme', () => {
  it('has an id of its own', () => {
    expect(new Set(programmes.map(({ id }) => id)).size).toBe(programmes.length);
  });

  it.each(named)(
    '%s: has forms that its exercises have, on the sides that each form has',
    (_id, { routine }) => {
      for (const item of routine.items) {
        const { exercise, form, sides } = item;
        if (typeof exercise === 'string') expect(exercises[exercise].forms[form], exercise).toBeDefined();
        expect(sides.is, idOf(exercise)).toBe(planFor[formOf(item).sides.is]);
      }
    },
  );

  it.each(named)('%s: has rounds within the range of each exercise', (_id, { routine }) => {
    for (const item of routine.items) {
      const { least, most } = planOf(item, item.level).rounds;
      expect(item.rounds, idOf(item.exercise)).toBeGreaterThanOrEqual(least);
      expect(item.rounds, idOf(item.exercise)).toBeLessThanOrEqual(most);
    }
  });

  it.each(named)('%s: is played through, exercise by exercise, to its last second', (_id, { routine }) => {
    const endMs = startedAtMs + routineSeconds(routine) * 1000;
    const begun = phaseEvents(routine, aRun(), startedAtMs - 1, endMs).flatMap((event) =>
      event.is === 'phase' && event.phase === 'get-ready' ? [event.exercise] : [],
    );
    expect(begun).toEqual(routine.items.map(({ exercise }) => exercise));
    expect(momentAt(routine, aRun(), endMs - 1).phase.is).not.toBe('done');
    expect(momentAt(routine, aRun(), endMs).phase.is).toBe('done');
  });

  it.each(named)('%s: goes to the floor at home alone', (_id, { kind, routine }) => {
    if (kind === 'evening') return;
    const isAtHome = routine.items.some((item) => formOf(item).office === 'home');
    expect(isAtHome).toBe(routine.items.some((item) => formOf(item).positions.includes('floor')));
  });

  it('leaves two days between sessions of strength, and none elsewhere', () => {
    for (const { kind, hoursBetween } of programmes) {
      expect(hoursBetween).toBe(kind === 'strength' ? 48 : 0);
    }
  });

  it('leaves out of all programmes what has an occasion of its own', () => {
    const used = new Set(programmes.flatMap(({ routine }) => routine.items.map(({ exercise }) => exercise)));
    expect(exerciseIds.filter((id) => !used.has(id))).toEqual(['desk-setup']);
  });
});
