import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactMonth } from '../../../../shared/history/compact-month.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import { dayLineStart, type HistoryLine, textOfLine } from '../../../../shared/history/lines.ts';
import { mergeMonth } from '../../../../shared/history/merge-month.ts';
import { lineOfJson, parseLine, type UsableLine } from '../../../../shared/history/parse-line.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { someEvents, someLines } from '../../../support/lines-arbitrary.ts';

const read = (texts: readonly string[]): readonly UsableLine[] =>
  texts.map((text) => parseLine(text)).filter((line) => line.is !== 'damaged');
const linesOf = (lines: readonly HistoryLine[]): readonly UsableLine[] => read(lines.map(textOfLine));
const daysOf = (lines: readonly UsableLine[]) =>
  foldLines(lines.flatMap((each) => (each.is === 'known' ? [each.line] : [])));
const merged = (here: readonly UsableLine[], there: readonly UsableLine[]): readonly UsableLine[] => {
  const texts = mergeMonth(here, there);
  return texts === null ? here : read(texts);
};
const compacted = (lines: readonly UsableLine[], before: string): readonly UsableLine[] => {
  const texts = compactMonth(lines, before);
  return texts === null ? lines : read(texts);
};

describe('two accounts of a month', () => {
  it('merge to the same whichever comes first, and a second time nothing changes', () => {
    fc.assert(
      fc.property(someLines, someLines, (one, other) => {
        const [here, there] = [linesOf(one), linesOf(other)];
        const both = merged(here, there);
        expect(mergeMonth(both, there)).toBeNull();
        expect(mergeMonth(both, here)).toBeNull();
        expect(daysOf(both)).toEqual(daysOf(merged(there, here)));
      }),
    );
  });

  it('have the totals of the union of their events', () => {
    fc.assert(
      fc.property(someEvents, someEvents, someEvents, (shared, one, other) => {
        const both = merged(linesOf([...shared, ...one]), linesOf([...shared, ...other]));
        const [mine, yours] = [one, other].map((events) => new Set(events.map(textOfLine)));
        // What both tell besides is told once, as often as the one that tells it more often.
        const isApart = [...(mine ?? [])].every((text) => yours?.has(text) !== true);
        fc.pre(isApart);
        expect(daysOf(both)).toEqual(daysOf(linesOf([...shared, ...one, ...other])));
      }),
    );
  });

  it('of one computer at two moments are the later one, whatever was summed up meanwhile', () => {
    const dates = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(someEvents, someEvents, dates, dates, (before, since, compactedHere, compactedThere) => {
        const earlier = compacted(linesOf(before), compactedHere);
        const later = compacted(linesOf([...before, ...since]), compactedThere);
        const whole = daysOf(linesOf([...before, ...since]));
        expect(daysOf(merged(earlier, later))).toEqual(whole);
        expect(daysOf(merged(later, earlier))).toEqual(whole);
        expect(mergeMonth(later, earlier)).toBeNull();
      }),
    );
  });

  it('keep the lines that are here to the letter, and totals before events', () => {
    const here = linesOf([buildSitting(), buildRest()]);
    const day = foldLines([buildBreak({ date: '2026-03-01' })]).map(
      (each) => ({ is: 'day', ...each }) as const,
    );
    const texts = mergeMonth(here, linesOf([...day, buildSitting()])) ?? [];
    expect(texts[0]?.startsWith(dayLineStart)).toBe(true);
    expect(texts.slice(1)).toEqual(here.map(({ text }) => text));
  });

  it('keep what a later Unhunch wrote, once', () => {
    const later = '{"v":2,"is":"dream","date":"2026-03-02","depth":3}';
    const both = mergeMonth(linesOf([buildBreak()]), read([later, textOfLine(buildBreak())])) ?? [];
    expect(both).toEqual([later, textOfLine(buildBreak())]);
    expect(mergeMonth(read(both), read([later]))).toBeNull();
  });
});

describe('a line that stands in a larger document', () => {
  it('is the same line however the document was laid out', () => {
    const { is, date, ...rest } = buildBreak();
    const shuffled: unknown = JSON.parse(JSON.stringify({ ...rest, date, is, v: 1 }, null, 4));
    const found = lineOfJson(shuffled);
    expect(found?.date).toBe('2026-03-02');
    expect(mergeMonth(linesOf([buildBreak()]), found === null ? [] : [found.line])).toBeNull();
  });

  it.each([
    ['no date', { v: 1, is: 'dream' }],
    ['no version', { is: 'rest', date: '2026-03-02' }],
    ['a word where seconds belong', { ...buildRest(), v: 1, seconds: 'many' }],
    ['no object', [1, 2]],
    ['nothing', null],
  ])('is none with %s', (_what, json) => {
    expect(lineOfJson(json)).toBeNull();
  });
});
