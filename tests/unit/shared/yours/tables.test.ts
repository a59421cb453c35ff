import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import { breaksTable, daysTable } from '../../../../shared/yours/tables.ts';
import {
  buildBreak,
  buildGrade,
  buildRest,
  buildSitting,
  buildStrength,
} from '../../../support/history-lines.ts';
import { someLines } from '../../../support/lines-arbitrary.ts';

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map((row) => row.split(','));

describe('the table of days', () => {
  it('has a row a day under the names of its columns', () => {
    const [names = [], row = []] = rowsOf(daysTable(foldLines([buildSitting(), buildRest(), buildBreak()])));
    const cells = Object.fromEntries(names.map((name, index) => [name, row[index]]));
    expect(cells).toMatchObject({
      date: '2026-03-02',
      sitting_seconds: '1500',
      rest_seconds: '300',
      breaks_taken: '1',
      breaks_skipped: '0',
      strength_seconds: '60',
    });
    expect(row).toHaveLength(names.length);
  });

  it('tells of sessions of strength and how they felt', () => {
    const lines = [buildStrength(), buildGrade({ grade: 'too-much' })];
    const [names = [], row = []] = rowsOf(daysTable(foldLines(lines)));
    const cells = Object.fromEntries(names.map((name, index) => [name, row[index]]));
    expect(cells).toMatchObject({
      strength_sessions: '1',
      graded_steady: '0',
      graded_wobbly: '0',
      graded_too_much: '1',
    });
  });

  it('adds up to what the history adds up to', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const days = foldLines(lines);
        const [names = [], ...rows] = rowsOf(daysTable(days));
        const at = names.indexOf('sitting_seconds');
        const sum = rows.reduce((total, row) => total + Number(row[at]), 0);
        expect(sum).toBe(days.reduce((total, { sittingSeconds }) => total + sittingSeconds, 0));
      }),
    );
  });
});

describe('the table of breaks', () => {
  it('has a row a break, with what was done in it', () => {
    const exercises = [
      { id: 'scap-squeeze', category: 'strength', seconds: 60 },
      { id: 'walk', category: 'walk', seconds: 5 },
    ];
    expect(rowsOf(breaksTable([buildSitting(), buildBreak({ exercises })]))[1]).toEqual([
      ...['2026-03-02', '10:00:00', '+01:00', 'short', 'taken', 'completed', '75', '75', '1500'],
      'scap-squeeze 60 s; walk 5 s',
    ]);
  });

  it('holds nothing that a spreadsheet takes for a formula, and no cell that breaks a row', () => {
    const exercises = [{ id: '=HYPERLINK("x"),\n', category: 'strength', seconds: 1 }];
    expect(breaksTable([buildBreak({ exercises })])).toContain('"\'=HYPERLINK(""x""),\n 1 s"');
  });
});
