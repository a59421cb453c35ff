import { describe, expect, it } from 'vitest';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import type { DayTotals, HistoryLine } from '../../../../shared/history/lines.ts';
import {
  buildBreak,
  buildGrade,
  buildRest,
  buildSitting,
  buildStrength,
} from '../../../support/history-lines.ts';

const onlyDay = (...lines: readonly HistoryLine[]): DayTotals | undefined => foldLines(lines)[0];

describe('a day in sums', () => {
  it('has its sitting and its rest, and the most the ledger ever held', () => {
    const day = onlyDay(buildSitting(), buildRest(), buildSitting({ seconds: 600, heldSeconds: 600 }));
    expect(day).toMatchObject({
      date: '2026-03-02',
      sittingSeconds: 2100,
      restSeconds: 300,
      longestSittingSeconds: 1500,
    });
  });

  it('counts calls as sitting, and tells how much of it they were', () => {
    const day = onlyDay(buildSitting(), buildSitting({ is: 'call', seconds: 900 }));
    expect(day).toMatchObject({ sittingSeconds: 2400, callSeconds: 900 });
  });

  it('tells how much of it was estimated', () => {
    const day = onlyDay(buildSitting({ estimated: true }), buildSitting({ seconds: 60 }));
    expect(day).toMatchObject({ sittingSeconds: 1560, estimatedSeconds: 1500 });
  });

  it('has its breaks by outcome and kind', () => {
    const day = onlyDay(
      buildBreak(),
      buildBreak(),
      buildBreak({ kind: 'long' }),
      buildBreak({ outcome: 'left', why: 'left', exercises: [] }),
      buildBreak({ outcome: 'skipped', why: 'asked', ranSeconds: 0, exercises: [] }),
    );
    expect(day?.breaks).toEqual({ taken: { short: 2, long: 1 }, left: { short: 1 }, skipped: { short: 1 } });
  });

  it('has the seconds of each category of exercise, and those walked', () => {
    const day = onlyDay(
      buildBreak(),
      buildBreak({
        exercises: [
          { id: 'scap-squeeze', category: 'strength', seconds: 20 },
          { id: 'breath-belly', category: 'breathing', seconds: 40 },
        ],
      }),
      buildBreak({ kind: 'walk', ranSeconds: 280, exercises: [] }),
    );
    expect(day).toMatchObject({ exerciseSeconds: { strength: 80, breathing: 40 }, walkSeconds: 280 });
  });
});

describe('strength in a day', () => {
  it('is counted by session, and how it felt by grade', () => {
    const day = onlyDay(
      buildStrength(),
      buildGrade(),
      buildStrength(),
      buildGrade({ grade: 'wobbly' }),
      buildGrade(),
    );
    expect(day).toMatchObject({ strengthSessions: 2, grades: { steady: 2, wobbly: 1 } });
  });

  it.each([
    ['one that was cut short', buildStrength({ outcome: 'cut-short', why: 'finished' })],
    ['one exercise alone', buildBreak({ exercises: [{ id: 'plank', category: 'strength', seconds: 300 }] })],
    [
      'two short ones in a break',
      buildBreak({
        exercises: [
          { id: 'plank', category: 'strength', seconds: 60 },
          { id: 'scap-squeeze', category: 'strength', seconds: 60 },
        ],
      }),
    ],
    [
      'stretching',
      buildBreak({
        exercises: [
          { id: 'hip-flexor', category: 'stretch', seconds: 300 },
          { id: 'doorway-pec', category: 'stretch', seconds: 300 },
        ],
      }),
    ],
  ])('does not count %s as a session', (_, line) => {
    expect(onlyDay(line)?.strengthSessions).toBe(0);
  });
});

describe('adding up', () => {
  const lines: readonly HistoryLine[] = [
    buildSitting(),
    buildBreak(),
    buildRest(),
    buildStrength(),
    buildGrade(),
    buildSitting({ date: '2026-03-03', is: 'call' }),
    buildBreak({ date: '2026-03-03', outcome: 'cut-short', why: 'finished' }),
  ];

  it('gives one entry a day, by date, in whatever order the lines come', () => {
    const days = foldLines(lines);
    expect(days.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-03']);
    expect(foldLines(lines.toReversed())).toEqual(days);
  });

  it('gives the same when a part was added up before', () => {
    const [first] = foldLines(lines.slice(0, 4));
    const half: readonly HistoryLine[] = first === undefined ? [] : [{ is: 'day', ...first }];
    expect(foldLines([...half, ...lines.slice(4)])).toEqual(foldLines(lines));
  });

  it('takes names that every object has for names like others', () => {
    const exercises = [{ id: 'own', category: 'constructor', seconds: 5 }];
    expect(onlyDay(buildBreak({ exercises }), buildBreak({ exercises }))?.exerciseSeconds).toEqual({
      constructor: 10,
    });
  });
});
