import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exercisesOfPack } from '../../../../shared/packs/pack.ts';
import { type PackReading, readPack } from '../../../../shared/packs/read-pack.ts';
import { buildContent, buildPack } from '../../../support/packs.ts';

const folder = new URL('./bad-packs/', import.meta.url);
const fileOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const expected = z
  .record(z.string(), z.array(z.object({ line: z.int(), fault: z.looseObject({ is: z.string() }) })))
  .parse(JSON.parse(fileOf('expected.json')));

const problemsOf = (reading: PackReading) => (reading.is === 'refused' ? reading.why.problems : []);
const textOf = (value: unknown): string => JSON.stringify(value, null, 2);

describe('a pack with something wrong', () => {
  it.each(Object.entries(expected))('%s: line and reason', (name, problems) => {
    const reading = readPack(fileOf(`${name}.json`));
    expect(reading.is).toBe('refused');
    expect(problemsOf(reading)).toEqual(problems);
  });

  it('is expected for every file, and there is a file for everything expected', () => {
    const files = readdirSync(folder)
      .filter((name) => name !== 'expected.json')
      .map((name) => name.replace(/\.json$/, ''));
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  it('may be ten mebibytes, and is not even looked at', () => {
    const fault = { is: 'too-large', most: 48 };
    for (const text of ['x'.repeat(10 * 1024 * 1024), '['.repeat(10 * 1024 * 1024)]) {
      expect(problemsOf(readPack(text))).toEqual([{ line: 1, fault }]);
    }
  });

  it('is measured in bytes, not in letters', () => {
    const inLetters = (letter: string, count: number) =>
      readPack(textOf(buildPack({ licence: letter.repeat(count) })));
    expect(problemsOf(inLetters('a', 20_000))).toEqual([
      { line: 6, fault: { is: 'too-long', name: 'licence', most: 80 } },
    ]);
    expect(problemsOf(inLetters('漢', 20_000))).toEqual([{ line: 1, fault: { is: 'too-large', most: 48 } }]);
  });

  it('is told of twenty problems at most, the first by line, and of how many more there are', () => {
    const exercises = Array.from({ length: 25 }, (_, index) => ({ ...buildContent(), id: `No ${index}` }));
    const reading = readPack(textOf(buildPack({ exercises })));
    if (reading.is !== 'refused') throw new Error('expected it to be refused');
    expect(reading.why.problems).toHaveLength(20);
    expect(reading.why.more).toBe(5);
    const lines = reading.why.problems.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it('has its lines counted as editors do, whatever ends them', () => {
    const text = textOf(buildPack({ id: 'No Id' }));
    for (const end of ['\n', '\r\n', '\r']) {
      expect(problemsOf(readPack(text.replaceAll('\n', end))).map(({ line }) => line)).toEqual([3]);
    }
  });

  it('is quoted no longer than a line has room for, and without what cannot be seen', () => {
    const [problem] = problemsOf(readPack(textOf({ ...buildPack(), [`\u202e${'n'.repeat(900)}`]: 1 })));
    expect(problem?.fault).toMatchObject({ is: 'unknown-name', name: ` ${'n'.repeat(39)}…` });
  });
});

describe('a pack that is right', () => {
  it('is taken with what it left out as it usually is', () => {
    const { name, steps, where, focus, category, timing } = buildContent();
    const exercises = [{ id: 'wall-slide', name, steps, where, focus, category, timing }];
    const text = textOf({ ...buildPack(), exercises, routines: undefined });
    expect(readPack(text)).toEqual({ is: 'usable', pack: buildPack() });
  });

  it('is there as a sample', () => {
    const sample = new URL('../../../../resources/packs/sample-pack.json', import.meta.url);
    const reading = readPack(readFileSync(sample, 'utf8'));
    expect(problemsOf(reading)).toEqual([]);
    expect(reading.is).toBe('usable');
  });

  it('may be in any script, with a letter that joins two others', () => {
    const name = 'کشش شانه می‌شود';
    expect(readPack(textOf(buildPack({ name, locale: 'fa' }))).is).toBe('usable');
  });

  it('gives its exercises names that no other pack has, and that the history has room for', () => {
    const id = 'a'.repeat(20);
    const [exercise] = exercisesOfPack(
      buildPack({ id, locale: 'de', exercises: [{ ...buildContent(), id: 'b'.repeat(36) }] }),
    );
    expect(exercise).toMatchObject({ id: `own:${id}/${'b'.repeat(36)}`, language: 'de' });
    expect(exercise?.id.length).toBeLessThanOrEqual(64);
  });
});

/** Any JSON, with names that are known to packs or dangerous to objects. */
const names = fc.constantFrom(
  ...['schemaVersion', 'id', 'name', 'exercises', 'routines', 'timing', 'is', 'steps', 'where'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'],
);
const { value: anyJson } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, -1, 1.5, 1e300, '', 'repetitions', 'wall-slide', '<b>', '\u0000'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 5 }).map((entries) => new Map(entries)),
  ),
}));

/** As JSON, so that `__proto__` is a name in the text and nothing else. */
const written = (value: unknown): string => {
  if (value instanceof Map) {
    const entries = [...value].map(([name, inner]) => `${JSON.stringify(name)}: ${written(inner)}`);
    return `{${entries.join(',\n')}}`;
  }
  return Array.isArray(value) ? `[${value.map(written).join(',\n')}]` : JSON.stringify(value);
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Everything an object could be given for all others. */
const common = (): readonly string[] => [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
];

describe('whatever a file holds', () => {
  const lineCount = (text: string): number => text.split(/\r\n|\r|\n/).length;
  const isTold = (text: string): boolean => {
    const before = common();
    const reading = readPack(text);
    expect(common()).toEqual(before);
    expect(Object.hasOwn({}, 'offered') || 'offered' in {}).toBe(false);
    const problems = problemsOf(reading);
    return (
      reading.is === 'usable' ||
      (problems.length > 0 &&
        problems.length <= 20 &&
        problems.every(({ line }) => line >= 1 && line <= lineCount(text)))
    );
  };

  it('it is told by line, and nothing is thrown: any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), isTold));
  });

  it('it is told by line, and nothing is thrown: any JSON', () => {
    fc.assert(fc.property(anyJson, (value) => isTold(written(value))));
  });

  it('it is told by line, and nothing is thrown: a good pack with one stretch of it replaced', () => {
    const good = textOf(buildPack());
    const cut = fc.tuple(fc.nat(good.length), fc.nat(60), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(cut, ([from, length, put]) =>
        isTold(`${good.slice(0, from)}${put}${good.slice(from + length)}`),
      ),
      { numRuns: 400 },
    );
  });

  it('it is read as JSON by the standard, and never more kindly', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '1',
      '01',
      '-',
      '1.',
      '1e5',
      'true',
      'nul',
      ' ',
    ];
    const more = ['\n', '\t', '\u00a0', '\\', '"\\u12"', '/', '//', '/**/', "'", '.5', '+1', 'NaN'];
    const text = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const isSyntax = problemsOf(readPack(each)).some(({ fault }) => fault.is === 'syntax');
        return each.trim() === '' || isSyntax !== isJson(each);
      }),
      { numRuns: 3000 },
    );
  });
});
