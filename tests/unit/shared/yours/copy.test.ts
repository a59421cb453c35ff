import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalsFileOf } from '../../../../shared/goals/goals-file.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import { noOpinions } from '../../../../shared/opinions/opinions.ts';
import { opinionsFileOf } from '../../../../shared/opinions/opinions-file.ts';
import { ownFileOf } from '../../../../shared/packs/own-file.ts';
import { defaultPreferences } from '../../../../shared/settings/preferences.ts';
import { settingsFileOf } from '../../../../shared/settings/settings-file.ts';
import type { CopiedMonth } from '../../../../shared/yours/copy.ts';
import { offerOf } from '../../../../shared/yours/offer.ts';
import type { Parts } from '../../../../shared/yours/parts.ts';
import { readCopy } from '../../../../shared/yours/read-copy.ts';
import { writeCopy } from '../../../../shared/yours/write-copy.ts';
import { buildCopy, monthsOf, otherComputer, readToEnd } from '../../../support/copies.ts';
import { buildGoals } from '../../../support/goals.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { someLines } from '../../../support/lines-arbitrary.ts';
import { buildContent, buildOwn, buildPack } from '../../../support/packs.ts';

const parts: Parts = {
  settings: settingsFileOf({ ...defaultPreferences, sittingMinutes: 40, daysOff: ['2026-12-24'] }),
  opinions: opinionsFileOf({ ...noOpinions, liked: ['scap-squeeze'] }),
  goals: goalsFileOf(buildGoals({ wishes: ['lift “my child”'] })),
  'own-exercises': ownFileOf({ exercises: [buildOwn()], offered: [buildOwn().id] }),
  packs: { [buildPack().id]: buildPack() },
};
const events = [buildSitting(), buildBreak(), buildRest({ date: '2026-04-01' })];
const months = monthsOf(events);
const daysIn = (all: readonly CopiedMonth[]) =>
  foldLines(all.flatMap(({ lines }) => lines.flatMap((each) => (each.is === 'known' ? [each.line] : []))));

describe('a copy', () => {
  it('comes back as it was written', () => {
    const copy = buildCopy({ parts, months });
    expect(readToEnd(writeCopy(copy))).toEqual({ is: 'usable', copy });
    expect(readToEnd(writeCopy(buildCopy()))).toEqual({ is: 'usable', copy: buildCopy() });
  });

  it('keeps the totals of any history', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const reading = readToEnd(writeCopy(buildCopy({ months: monthsOf(lines) })));
        expect(reading.is === 'usable' ? daysIn(reading.copy.months) : reading).toEqual(foldLines(lines));
      }),
    );
  });

  it('is read the same when a person has laid it out anew', () => {
    const text = JSON.stringify(JSON.parse(writeCopy(buildCopy({ parts, months }))), null, '\t');
    expect(readToEnd(text)).toEqual({ is: 'usable', copy: buildCopy({ parts, months }) });
  });

  it('has each line of the history on a line of its own', () => {
    const lines = writeCopy(buildCopy({ months }))
      .split('\n')
      .map((line) => line.trim().replace(/,$/, ''));
    for (const each of months.flatMap((month) => month.lines)) expect(lines).toContain(each.text);
  });

  it('keeps what a later Unhunch wrote, and leaves out nothing it does not understand', () => {
    const later = { is: 'foreign', text: '{"v":2,"is":"dream","date":"2026-03-02","depth":3}' } as const;
    const page = { computer: otherComputer, month: '2026-03', lines: [later] };
    expect(readToEnd(writeCopy(buildCopy({ months: [page] })))).toEqual({
      is: 'usable',
      copy: buildCopy({ months: [page] }),
    });
  });

  it('says what is in it', () => {
    expect(offerOf(buildCopy({ parts, months }))).toEqual({
      days: 2,
      first: '2026-03-02',
      last: '2026-04-01',
      parts: ['settings', 'opinions', 'goals', 'own-exercises', 'packs'],
    });
    expect(offerOf(buildCopy())).toEqual({ days: 0, first: null, last: null, parts: [] });
  });

  it('lets others have a turn while it is long', () => {
    const many = Array.from({ length: 1200 }, (_, index) => buildSitting({ seconds: index + 1 }));
    const turns = [...readCopy(writeCopy(buildCopy({ months: monthsOf(many) })))];
    expect(turns.length).toBeGreaterThanOrEqual(3);
  });
});

const good = writeCopy(buildCopy({ parts, months }));
const lineOfText = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;
const changed = (from: string, to: string): string => {
  expect(good).toContain(from);
  return good.replace(from, to);
};
const lineIn = (part: string): number => lineOfText(good, part);

describe('a bad file', () => {
  it.each([
    ['an empty one', '  \n', { is: 'empty' }],
    ['no JSON', 'Dear diary,\n', { is: 'not-json', line: 1 }],
    ['half of one', good.slice(0, good.indexOf('"history"') + 12), { is: 'not-json' }],
    ['some other JSON', '{\n  "name": "unhunch"\n}', { is: 'not-a-copy', line: 1 }],
    ['a list', '[1, 2]', { is: 'not-a-copy', line: 1 }],
    ['null', 'null', { is: 'not-a-copy', line: 1 }],
    ['a later copy', '{\n "format": "unhunch-copy",\n "version": 2\n}', { is: 'newer', line: 3 }],
    ['brackets without end', '['.repeat(200_000), { is: 'not-json' }],
  ])('%s is refused', (_what, text, fault) => {
    expect(readToEnd(text)).toMatchObject({ is: 'refused', fault });
  });

  it('with a comma too many is refused by its line', () => {
    const from = `"computer": "${otherComputer}",`;
    expect(readToEnd(changed(from, `${from},`))).toEqual({
      is: 'refused',
      fault: { is: 'not-json', line: lineIn(from) },
    });
  });

  it('with a setting that is none is refused by its line, with what would be right', () => {
    expect(readToEnd(changed('"sittingMinutes": 40', '"sittingMinutes": 4000'))).toEqual({
      is: 'refused',
      fault: {
        is: 'setting',
        name: 'sittingMinutes',
        right: 'a whole number from 5 to 120',
        line: lineIn('"sittingMinutes"'),
      },
    });
  });

  it('with a line that is no line of a history is refused by its line', () => {
    const line = lineIn('"is":"break"');
    for (const [from, to] of [
      ['"ranSeconds":75', '"ranSeconds":-75'],
      ['"outcome":"taken"', '"outcome":"loved"'],
      ['"is":"break","date":"2026-03-02"', '"is":"break","date":"2026-02-30"'],
      ['"v":1,"is":"break"', '"is":"break"'],
    ] as const)
      expect(readToEnd(changed(from, to))).toEqual({ is: 'refused', fault: { is: 'history-line', line } });
  });

  it('of a computer whose name leads elsewhere is refused', () => {
    expect(readToEnd(changed(otherComputer, '../../somewhere'))).toEqual({
      is: 'refused',
      fault: { is: 'computer', line: lineIn(otherComputer) },
    });
  });

  it('with a part that is none is refused by its line and its name', () => {
    expect(
      readToEnd(changed('"schemaVersion": 1,\n    "liked"', '"schemaVersion": "one",\n    "liked"')),
    ).toEqual({
      is: 'refused',
      fault: { is: 'part', part: 'opinions', line: lineIn('"opinions"') },
    });
    const id = `"${buildPack().id}": {`;
    expect(readToEnd(changed(id, `"../${buildPack().id}": {`))).toMatchObject({
      fault: { is: 'part', part: 'packs', line: lineIn(id) },
    });
    expect(readToEnd(changed('"exercises": [', '"exercises": {}, "more": ['))).toMatchObject({
      fault: { is: 'part', part: 'own-exercises', line: lineIn('"own-exercises"') },
    });
    for (const [from, to] of [
      ['"wishes": [', '"dreams": ['],
      ['"goal": {', '"goal": "run", "more": {'],
    ] as const)
      expect(readToEnd(changed(from, to))).toMatchObject({
        fault: { is: 'part', part: 'goals', line: lineIn('"goals": {') },
      });
    const deep = `{"schemaVersion":${'['.repeat(100)}${']'.repeat(100)}}`;
    expect(readToEnd(changed('"goals": {', `"goals": ${deep}, "more": {`))).toMatchObject({
      fault: { is: 'part', part: 'goals' },
    });
  });

  it('with goals that are larger than a file of goals may be is refused', () => {
    const wins = Array.from({ length: 8000 }, () => ({ on: '2026-03-02', text: 'Carried it '.repeat(12) }));
    const goals = goalsFileOf(buildGoals({ wins }));
    expect(readToEnd(writeCopy(buildCopy({ parts: { goals } })))).toMatchObject({
      fault: { is: 'part', part: 'goals' },
    });
  });

  it('with a pack that holds a routine nobody could play is refused by its line', () => {
    const exercises = Array.from({ length: 12 }, () => 'half-an-hour');
    const pack = buildPack({
      exercises: [{ ...buildContent({ timing: { is: 'minutes', minutes: 30 } }), id: 'half-an-hour' }],
      routines: [{ id: 'all', name: 'All', exercises }],
    });
    const text = writeCopy(buildCopy({ parts: { packs: { [pack.id]: pack } } }));
    expect(readToEnd(text)).toEqual({
      is: 'refused',
      fault: { is: 'part', part: 'packs', line: lineOfText(text, `"${pack.id}": {`) },
    });
  });

  it.each([
    ['settings', { version: 2, settings: {} }],
    ['settings', { version: 2, groups: [] }],
    ['opinions', { schemaVersion: 2, likes: [] }],
    ['goals', { ...goalsFileOf(buildGoals()), schemaVersion: 2 }],
    ['goals', { schemaVersion: 2, plans: [] }],
    ['own-exercises', { schemaVersion: 2 }],
    ['packs', { later: { schemaVersion: 2 } }],
  ] as const)('with %s of a later version says so, in whatever shape: %j', (part, content) => {
    expect(readToEnd(writeCopy(buildCopy({ parts: { [part]: content } })))).toMatchObject({
      is: 'refused',
      fault: { is: 'part-newer', part },
    });
  });

  it('that goes deeper than anybody can follow is refused all the same', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const wide = `[${'0,'.repeat(400_000)}0]`;
    for (const inside of [deep, wide]) {
      const reading = readToEnd(changed('"ranSeconds":75', `"ranSeconds":75,"more":${inside}`));
      expect(reading).toMatchObject({ fault: { is: 'history-line' } });
      expect(readToEnd(changed('"goals": {', `"goals": {"more":${inside},`)).is).toMatch(/usable|refused/);
    }
    expect(readToEnd(changed('"goals": {', `"goals": {"more":${deep},`))).toMatchObject({
      fault: { is: 'part', part: 'goals' },
    });
  });

  it('never throws, whatever is cut out of it', () => {
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), (at, length) => {
        expect(['usable', 'refused']).toContain(readToEnd(good.slice(0, at) + good.slice(at + length)).is);
      }),
    );
  });
});
