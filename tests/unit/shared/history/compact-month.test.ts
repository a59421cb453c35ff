import { describe, expect, it } from 'vitest';
import { compactMonth } from '../../../../shared/history/compact-month.ts';
import { emptyDay } from '../../../../shared/history/day-totals.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import { dayLineStart, type HistoryLine, textOfLine } from '../../../../shared/history/lines.ts';
import { parseLine, type UsableLine } from '../../../../shared/history/parse-line.ts';
import {
  buildBreak,
  buildGrade,
  buildRest,
  buildSitting,
  buildStrength,
} from '../../../support/history-lines.ts';

function read(texts: readonly string[]): readonly UsableLine[] {
  return texts.map((text) => parseLine(text)).filter((line) => line.is !== 'damaged');
}

const daysOf = (texts: readonly string[]) =>
  foldLines(read(texts).flatMap((each) => (each.is === 'known' ? [each.line] : [])));

const march: readonly HistoryLine[] = [
  buildSitting({ date: '2026-03-02' }),
  buildBreak({ date: '2026-03-02' }),
  buildStrength({ date: '2026-03-02' }),
  buildGrade({ date: '2026-03-02' }),
  buildRest({ date: '2026-03-03' }),
  buildBreak({ date: '2026-03-04' }),
];
const texts = march.map(textOfLine);

describe('compacting a month', () => {
  it('makes one line of totals a day of what is older, and leaves the rest to the letter', () => {
    const compacted = compactMonth(read(texts), '2026-03-04');
    expect(compacted?.map((text) => JSON.parse(text).is)).toEqual(['day', 'day', 'break']);
    expect(compacted?.at(-1)).toBe(texts.at(-1));
  });

  it('changes no day’s totals', () => {
    for (const date of ['2026-03-03', '2026-03-04', '2026-04-01'])
      expect(daysOf(compactMonth(read(texts), date) ?? [])).toEqual(daysOf(texts));
  });

  it('leaves no time of day in what is older', () => {
    const compacted = compactMonth(read(texts), '2026-04-01')?.join('\n');
    expect(compacted).not.toMatch(/\d\d:\d\d|time|offset/);
  });

  it('is done when it was done before', () => {
    const once = compactMonth(read(texts), '2026-03-04') ?? [];
    expect(compactMonth(read(once), '2026-03-04')).toBeNull();
    expect(compactMonth(read(texts), '2026-03-02')).toBeNull();
  });

  it('adds what came late to the totals of its day', () => {
    const once = compactMonth(read(texts), '2026-03-04') ?? [];
    const late = textOfLine(buildBreak({ date: '2026-03-02', kind: 'long' }));
    const twice = compactMonth(read([...once, late]), '2026-03-04') ?? [];
    expect(twice).toHaveLength(3);
    expect(daysOf(twice)).toEqual(daysOf([...texts, late]));
  });

  it('keeps what a later version wrote, to the letter', () => {
    const reflection = '{"v":1,"is":"reflection","date":"2026-03-01","note":"softer"}';
    const newer = '{"v":2,"is":"day","date":"2026-03-01","sitting":{"seconds":5}}';
    const counted = `${textOfLine({ is: 'day', ...emptyDay('2026-03-02'), restSeconds: 60 }).slice(0, -1)},"lifts":3}`;
    const before = [reflection, ...texts, newer, counted];
    const compacted = compactMonth(read(before), '2026-04-01') ?? [];
    for (const text of [reflection, newer, counted]) expect(compacted).toContain(text);
    expect(daysOf(compacted)).toEqual(daysOf(before));
  });

  it('ends a month that is done with a day, by which it is known', () => {
    const reflection = '{"v":1,"is":"reflection","date":"2026-03-01"}';
    const whole = compactMonth(read([...texts, reflection]), '2026-04-01');
    expect(whole?.at(-1)?.startsWith(dayLineStart)).toBe(true);
    const half = compactMonth(read([...texts, reflection]), '2026-03-04');
    expect(half?.at(-1)?.startsWith(dayLineStart)).toBe(false);
  });
});
