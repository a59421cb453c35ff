import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedExercises } from '../../../../shared/history/exercises-done.ts';
import { parseLine } from '../../../../shared/history/parse-line.ts';
import { strengthToGrade } from '../../../../shared/history/strength-session.ts';
import { ranges } from '../../../../shared/packs/limits.ts';
import { formOf, nameOf } from '../../../../shared/routines/catalogue.ts';
import type { OwnExercise, OwnTiming } from '../../../../shared/routines/own-exercise.ts';
import { phaseEvents } from '../../../../shared/routines/phase-events.ts';
import {
  itemMs,
  itemOf,
  mainItemOf,
  type Routine,
  routineMs,
} from '../../../../shared/routines/programme.ts';
import { momentAt } from '../../../../shared/routines/routine-clock.ts';
import { timelineOf } from '../../../../shared/routines/timeline.ts';
import { buildOwn } from '../../../support/packs.ts';

const run = { startedAtMs: 0, pauses: [], changes: [] };
const of = (own: OwnExercise): Routine => ({ items: [itemOf(own)] });
const seconds = (own: OwnExercise): number => itemMs(itemOf(own)) / 1000;
const phasesOf = (own: OwnExercise): readonly string[] =>
  timelineOf(of(own), []).flatMap(({ segments }) =>
    segments.map(({ phase, fromMs, toMs, side }) =>
      [phase, (toMs - fromMs) / 1000, ...(side === null ? [] : [side])].join(' '),
    ),
  );

const hold: OwnTiming = { is: 'hold', times: 2, holdSeconds: 30, restSeconds: 10 };
const twice: OwnTiming = {
  ...{ is: 'repetitions', repetitions: 2 },
  ...{ moveSeconds: 2, holdSeconds: 3, returnSeconds: 2, restSeconds: 1 },
};

describe('an exercise of one’s own is played as it was prescribed', () => {
  it('in repetitions: move, hold, return, rest', () => {
    expect(phasesOf(buildOwn({ timing: twice }))).toEqual([
      ...['get-ready 3', 'move 2', 'hold 3', 'return 2', 'rest 1', 'move 2', 'hold 3', 'return 2', 'rest 1'],
    ]);
  });

  it('without the phases that take no time', () => {
    const timing = { ...twice, repetitions: 1, holdSeconds: 0, restSeconds: 0 };
    expect(phasesOf(buildOwn({ timing }))).toEqual(['get-ready 3', 'move 2', 'return 2']);
  });

  it('as a hold, all of which is spent in the position', () => {
    expect(phasesOf(buildOwn({ timing: hold }))).toEqual([
      ...['get-ready 3', 'move 3', 'hold 30', 'return 3', 'rest 10', 'move 3', 'hold 30', 'return 3'],
    ]);
  });

  it('for minutes', () => {
    expect(phasesOf(buildOwn({ timing: { is: 'minutes', minutes: 3 } }))).toEqual([
      'get-ready 3',
      'timer 180',
    ]);
  });

  it('one side after the other, with time to change over', () => {
    const timing = { ...hold, times: 1 };
    expect(phasesOf(buildOwn({ timing, sides: 'one-by-one' }))).toEqual([
      ...['get-ready 3 left', 'move 3 left', 'hold 30 left', 'return 3 left'],
      ...['change-side 5 right', 'move 3 right', 'hold 30 right', 'return 3 right'],
    ]);
  });

  it('in sets, with the rest between them', () => {
    const timing = { ...hold, times: 1 };
    expect(phasesOf(buildOwn({ timing, sets: 2, betweenSetsSeconds: 45 }))).toEqual([
      ...['get-ready 3', 'move 3', 'hold 30', 'return 3', 'between-sets 45', 'move 3', 'hold 30', 'return 3'],
    ]);
    expect(seconds(buildOwn({ timing, sets: 2, betweenSetsSeconds: 45, sides: 'one-by-one' }))).toBe(
      2 * (36 + 45 + 36) + 5,
    );
  });
});

const within = ([least, most]: readonly [number, number]) => fc.integer({ min: least, max: most });
const anyTiming: fc.Arbitrary<OwnTiming> = fc.oneof(
  fc.record({
    is: fc.constant('repetitions' as const),
    repetitions: within(ranges.repetitions),
    moveSeconds: within(ranges.moveSeconds),
    holdSeconds: within(ranges.repetitionHoldSeconds),
    returnSeconds: within(ranges.returnSeconds),
    restSeconds: within(ranges.restSeconds),
  }),
  fc.record({
    is: fc.constant('hold' as const),
    times: within(ranges.times),
    holdSeconds: within(ranges.holdSeconds),
    restSeconds: within(ranges.restSeconds),
  }),
  fc.record({ is: fc.constant('minutes' as const), minutes: within(ranges.minutes) }),
);
const anyOwn = fc
  .record({
    timing: anyTiming,
    sides: fc.constantFrom('together' as const, 'one-by-one' as const),
    sets: within(ranges.sets),
    betweenSetsSeconds: within(ranges.betweenSetsSeconds),
  })
  .map((more) => buildOwn(more));

describe('whatever was prescribed', () => {
  it('the clock goes through it without a gap and ends where it said', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        const segments = timelineOf(of(own), []).flatMap((item) => item.segments);
        const isGapless = segments.every(
          ({ fromMs, toMs }, index) => fromMs === (segments[index - 1]?.toMs ?? 0) && toMs >= fromMs,
        );
        return isGapless && segments.at(-1)?.toMs === routineMs(of(own));
      }),
      { numRuns: 200 },
    );
  });

  it('no change of level alters it: there is none but the usual', () => {
    fc.assert(
      fc.property(anyOwn, fc.double({ min: 0, max: 1, noNaN: true }), (own, part) => {
        const atMs = part * routineMs(of(own));
        const changed = { ...run, changes: [{ atMs: 0, level: 'harder' as const }] };
        const plain = momentAt(of(own), run, atMs);
        expect(momentAt(of(own), changed, atMs)).toEqual({ ...plain, level: 'harder' });
      }),
      { numRuns: 60 },
    );
  });
});

describe('an exercise of one’s own beside those of the catalogue', () => {
  const own = buildOwn({ timing: twice, language: 'de', category: 'strength' });
  const mixed: Routine = { items: [itemOf('posture-shift'), itemOf(own), itemOf('breath-belly')] };

  it('has its own words for its name and steps, and the usual ones for each phase', () => {
    expect(nameOf(own)).toEqual({ written: 'Wall slide', language: 'de' });
    expect(formOf(itemOf(own)).steps.map(({ text }) => text)).toEqual(
      own.steps.map((written) => ({ written, language: 'de' })),
    );
    const phases = phaseEvents(of(own), run, -1, routineMs(of(own))).flatMap((event) =>
      event.is === 'phase' ? [event.phase] : [],
    );
    expect(new Set(phases)).toEqual(new Set(['get-ready', 'move', 'hold', 'return', 'rest', 'done']));
  });

  it('is what a break is named after, when it is the first thing that is more than a change of position', () => {
    expect(mainItemOf(mixed).exercise).toBe(own);
    expect(momentAt(mixed, run, 0).next?.exercise).toBe(own);
  });

  it('is told to the history by its name and its kind, in a line that every version can read', () => {
    const [, planned] = plannedExercises(mixed);
    expect(planned).toMatchObject({ id: 'own:wall-slide', category: 'strength' });
    const longest = buildOwn({ id: `own:${'p'.repeat(20)}/${'e'.repeat(36)}` });
    const exercises = plannedExercises(of(longest)).map(({ id, category }) => ({ id, category, seconds: 9 }));
    const line = {
      ...{ v: 1, is: 'break', date: '2026-11-22', time: '09:26:00', offset: '+01:00', kind: 'short' },
      ...{ outcome: 'taken', why: 'completed', plannedSeconds: 9, ranSeconds: 9, sittingBeforeSeconds: 9 },
      exercises,
    };
    expect(parseLine(JSON.stringify(line))).toMatchObject({ is: 'known', hasMore: false });
  });

  it('is not graded: there is no other level to lead to', () => {
    const strong: Routine = { items: [itemOf(own), itemOf('scap-squeeze'), itemOf('plank')] };
    expect(strengthToGrade(strong, { wasTaken: true, ranSeconds: 600 })).toEqual(['scap-squeeze', 'plank']);
  });
});
