import { describe, expect, it } from 'vitest';
import { emptyDay } from '../../../../shared/history/day-totals.ts';
import { type HistoryLine, textOfLine } from '../../../../shared/history/lines.ts';
import { parseLine } from '../../../../shared/history/parse-line.ts';
import { buildBreak, buildGrade, buildRest, buildSitting } from '../../../support/history-lines.ts';

const changed = (change: object): string =>
  JSON.stringify({ ...JSON.parse(textOfLine(buildBreak())), ...change });

describe('a line', () => {
  const lines: readonly HistoryLine[] = [
    buildBreak(),
    buildBreak({ outcome: 'skipped', why: 'asked', ranSeconds: 0, exercises: [] }),
    buildSitting({ estimated: true }),
    buildSitting({ is: 'call', offset: '-03:30' }),
    buildRest(),
    buildGrade({ grade: 'too-much' }),
    { is: 'day', ...emptyDay('2024-02-29'), breaks: { taken: { short: 6 } }, exerciseSeconds: { mind: 90 } },
  ];

  it.each(lines)('comes back from its text as it was: $is', (line) => {
    expect(parseLine(textOfLine(line))).toEqual({
      is: 'known',
      line,
      text: textOfLine(line),
      hasMore: false,
    });
  });

  it('of a kind that a later version knows is kept to the letter', () => {
    const text = '{"v":1,  "is":"reflection","date":"2026-03-06","easier":["turn"],"note":"Ünü 🙂"}';
    expect(parseLine(text)).toEqual({ is: 'foreign', text });
  });

  it('of a known kind that a later version changed is kept, too', () => {
    const text = changed({ v: 2, outcome: 'swapped' });
    expect(parseLine(text)).toEqual({ is: 'foreign', text });
  });

  it('of a day that an earlier version added up has no sessions of strength', () => {
    const { strengthSessions, grades, ...earlier } = emptyDay('2026-01-05');
    const text = JSON.stringify({ v: 1, is: 'day', ...earlier });
    expect(parseLine(text)).toMatchObject({
      is: 'known',
      line: { ...earlier, strengthSessions, grades },
      hasMore: false,
    });
  });

  it('with a name beside those we know says so, and is understood', () => {
    const text = changed({ mood: 'good' });
    expect(parseLine(text)).toEqual({ is: 'known', line: buildBreak(), text, hasMore: true });
  });

  it.each([
    ['nothing', ''],
    ['a torn line', textOfLine(buildBreak()).slice(0, 60)],
    ['two lines that ran together', `${textOfLine(buildBreak())}${textOfLine(buildBreak())}`],
    ['no object', '[1]'],
    ['a number', '7'],
    ['no version', '{"is":"break"}'],
    ['a version that is none', changed({ v: 0 })],
    ['no kind', '{"v":1}'],
    ['a day that no month has', changed({ date: '2026-02-30' })],
    ['a time that no day has', changed({ time: '24:00:00' })],
    ['an offset without minutes', changed({ offset: '+1' })],
    ['an outcome nobody knows', changed({ outcome: 'party' })],
    ['seconds that run backwards', changed({ ranSeconds: -1 })],
    ['half a second', changed({ ranSeconds: 1.5 })],
    ['a grade nobody gives', changed({ ...buildGrade(), grade: 'awful' })],
    ['more seconds than there are', changed({ ranSeconds: '@' }).replace('"@"', '1e999')],
    ['an exercise without a name', changed({ exercises: [{ id: '', category: 'mind', seconds: 1 }] })],
    ['a very long line', changed({ note: 'x'.repeat(70_000) })],
    ['a very deep line', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ])('is damaged when it is %s', (_, text) => {
    expect(parseLine(text)).toEqual({ is: 'damaged' });
  });

  it('cannot reach what all objects share', () => {
    parseLine('{"v":1,"is":"__proto__","polluted":true,"__proto__":{"polluted":true}}');
    parseLine(changed({}).replace('"exercises"', '"__proto__":{"polluted":true},"exercises"'));
    expect({}).not.toHaveProperty('polluted');
  });
});
