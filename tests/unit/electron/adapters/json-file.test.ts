import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SafeJsonFile } from '../../../../electron/adapters/json-file.ts';
import { replaceFile } from '../../../../electron/adapters/replace-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A file whose writer can be made to fail as disks do. */
function aFile(
  options: {
    readonly backup?: 'kept' | 'none';
    readonly replace?: (path: string, text: string) => void;
  } = {},
) {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  let replace = options.replace ?? replaceFile;
  const file = new SafeJsonFile({
    path,
    replace: (content) => replace(path, JSON.stringify(content)),
    backup: options.backup ?? 'kept',
  });
  const reopen = () =>
    new SafeJsonFile({
      path,
      replace: (content) => replaceFile(path, JSON.stringify(content)),
      backup: 'kept',
    });
  const breakWriter = (broken: (path: string, text: string) => void) => {
    replace = broken;
  };
  const quarantined = () =>
    existsSync(join(folder, 'quarantine')) ? readdirSync(join(folder, 'quarantine')).sort() : [];
  return { folder, path, file, reopen, breakWriter, quarantined };
}

describe('a JSON file', () => {
  it('is absent before it was written', () => expect(aFile().file.read()).toEqual({ is: 'absent' }));

  it('holds what was written, for its owner alone', () => {
    const { file, path, folder } = aFile();
    expect(file.write({ sittingMinutes: 30 })).toEqual({ is: 'written' });
    expect(file.read()).toEqual({ is: 'read', content: { sittingMinutes: 30 } });
    expect([statSync(path).mode & 0o777, statSync(`${path}.bak`).mode & 0o777]).toEqual([0o600, 0o600]);
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.bak']);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [1]],
    ['a text', 'x'],
    ['a number', 4],
    [
      'a circle',
      (() => {
        const c: { c?: unknown } = {};
        c.c = c;
        return c;
      })(),
    ],
  ])('takes no %s', (_what, content) => {
    const { file, path } = aFile();
    expect(file.write(content).is).toBe('failed');
    expect(existsSync(path)).toBe(false);
  });

  it('makes the folder it lies in', () => {
    const folder = join(temporaryFolder(), 'new');
    const path = join(folder, 'a.json');
    const file = new SafeJsonFile({
      path,
      replace: (content) => replaceFile(path, JSON.stringify(content)),
      backup: 'none',
    });
    expect(file.write({})).toEqual({ is: 'written' });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});

const damaged: readonly (readonly [string, string | Uint8Array])[] = [
  ['empty', ''],
  ['blank', '  \n'],
  ['cut short', '{"sittingMinutes":3'],
  ['zeros', '\0'.repeat(64)],
  ['half zeros', `{"a":1}${'\0'.repeat(8)}`],
  ['null', 'null'],
  ['a list', '[1,2]'],
  ['a text', '"hello"'],
  ['a number', '12'],
  ['true', 'true'],
  ['NaN', 'NaN'],
  ['a comment', '{"a":1} // mine'],
  ['two objects', '{"a":1}{"b":2}'],
  ['a trailing comma', '{"a":1,}'],
  ['single quotes', "{'a':1}"],
  ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ['a program', '#!/bin/sh\nexit 1\n'],
  ['too deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['too deep in lists', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ['ten megabytes', `{"a":"${'x'.repeat(10 * 1024 * 1024)}"}`],
  ['escaped quotes without an end', `{"a":"${'\\"'.repeat(200_000)}`],
];

describe('a damaged file', () => {
  it.each(damaged)('(%s) is kept aside and reported', (_what, content) => {
    const { file, path, folder } = aFile();
    writeFileSync(path, content);
    const reading = file.read();
    expect(reading).toMatchObject({ is: 'damaged', keptAs: 'settings-1.json' });
    expect(readFileSync(join(folder, 'quarantine', 'settings-1.json')).equals(Buffer.from(content))).toBe(
      true,
    );
    expect(file.read()).toEqual({ is: 'absent' });
  });

  it('is reported without a word of what it held', () => {
    const { file, path } = aFile();
    writeFileSync(path, '{"password": hunter2}');
    expect(JSON.stringify(file.read())).not.toContain('hunter');
  });

  it.each([
    ['a byte order mark', '\uFEFF{"a":1}'],
    ['a huge number', '{"a":1e999}'],
    ['nesting like ours', `{"a":${'['.repeat(20)}${']'.repeat(20)}}`],
    ['brackets in a text', `{"a":"${'['.repeat(5_000)}"}`],
  ])('is not one that merely has %s', (_what, content) => {
    const { file, path } = aFile();
    writeFileSync(path, content);
    expect(file.read().is).toBe('read');
  });

  it('cannot reach a prototype through its keys', () => {
    const { file, path } = aFile();
    writeFileSync(path, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    file.read();
    expect('polluted' in {}).toBe(false);
  });

  it('may be a folder', () => {
    const { file, path } = aFile();
    mkdirSync(path);
    expect(file.read()).toMatchObject({ is: 'damaged', why: 'not a file', keptAs: 'settings-1.json' });
  });

  it('is one of the three newest that are kept', () => {
    const { file, path, quarantined } = aFile();
    for (const text of ['1', '2', '3', '4', '5']) {
      writeFileSync(path, text);
      file.read();
    }
    expect(quarantined()).toEqual(['settings-3.json', 'settings-4.json', 'settings-5.json']);
  });
});

describe('the backup', () => {
  it('comes back, once, after the file was damaged', () => {
    const { file, path } = aFile();
    file.write({ sittingMinutes: 30 });
    writeFileSync(path, '{"sit');
    expect([file.read().is, file.read(), existsSync(`${path}.bak`)]).toEqual([
      'damaged',
      { is: 'read', content: { sittingMinutes: 30 } },
      false,
    ]);
  });

  it('comes back after the owner of the file put it aside, and can be put aside in turn', () => {
    const { file, quarantined } = aFile();
    file.write({ version: 'unusable' });
    expect(file.quarantine()).toBe('settings-1.json');
    expect(file.read().is).toBe('read');
    expect(file.quarantine()).toBe('settings-2.json');
    expect(file.read()).toEqual({ is: 'absent' });
    expect(quarantined()).toEqual(['settings-1.json', 'settings-2.json']);
  });

  it('comes back when the file is gone altogether, as after a power cut', () => {
    const { file, path, reopen } = aFile();
    file.write({ sittingMinutes: 30 });
    replaceFile(`${path}.bak`, '{"sittingMinutes":30}');
    file.quarantine();
    expect(reopen().read()).toEqual({ is: 'read', content: { sittingMinutes: 30 } });
  });

  it('is not used when it is damaged as well', () => {
    const { file, path } = aFile();
    file.write({ a: 1 });
    writeFileSync(path, '');
    writeFileSync(`${path}.bak`, '{"a"');
    expect([file.read().is, file.read().is]).toEqual(['damaged', 'absent']);
  });

  it('is kept aside and never overwritten by defaults when nobody asked for it', () => {
    const { file, path, folder, quarantined } = aFile();
    file.write({ sittingMinutes: 30 });
    writeFileSync(path, 'damaged');
    file.read();
    file.write({ sittingMinutes: 25 });
    expect(quarantined()).toEqual(['settings-1.json', 'settings.json-1.bak']);
    expect(readFileSync(join(folder, 'quarantine', 'settings.json-1.bak'), 'utf8')).toContain('30');
  });

  it('is not made where none is wanted', () => {
    const { file, path } = aFile({ backup: 'none' });
    file.write({ a: 1 });
    expect(existsSync(`${path}.bak`)).toBe(false);
    file.quarantine();
    expect(file.read()).toEqual({ is: 'absent' });
  });
});

describe('a write that goes wrong', () => {
  it('without an error, as on a full disk, is noticed and undone', () => {
    const { file, breakWriter } = aFile();
    file.write({ days: ['2026-12-24'] });
    breakWriter((path, text) => writeFileSync(path, text.slice(0, 9)));
    expect(file.write({ days: ['2026-12-25'] })).toEqual({ is: 'failed', why: 'the file read back differs' });
    expect(file.read()).toEqual({ is: 'read', content: { days: ['2026-12-24'] } });
  });

  it('with an error says which and leaves what was there', () => {
    const { file, breakWriter } = aFile();
    file.write({ a: 1 });
    breakWriter(() => {
      throw Object.assign(new Error('no space left on /home/ada'), { code: 'ENOSPC' });
    });
    expect(file.write({ a: 2 })).toEqual({ is: 'failed', why: 'ENOSPC' });
    expect(file.read()).toEqual({ is: 'read', content: { a: 1 } });
  });

  it('at the very first time leaves nothing in its place', () => {
    const { file, breakWriter } = aFile();
    breakWriter((path) => writeFileSync(path, '{"a'));
    expect(file.write({ a: 1 }).is).toBe('failed');
    expect(file.read()).toEqual({ is: 'absent' });
  });

  it('is never one over a file that could not be understood', () => {
    const { file, path, quarantined } = aFile();
    writeFileSync(path, 'damaged behind our back');
    expect(file.write({ a: 1 })).toEqual({ is: 'written' });
    expect(quarantined()).toEqual(['settings-1.json']);
  });

  it('in a place where no folder can be made fails at once', () => {
    const { folder } = aFile();
    writeFileSync(join(folder, 'in-the-way'), '');
    const path = join(folder, 'in-the-way', 'settings.json');
    const file = new SafeJsonFile({ path, replace: () => undefined, backup: 'kept' });
    expect(file.write({ a: 1 })).toEqual({ is: 'failed', why: 'EEXIST' });
    expect(file.read()).toMatchObject({ is: 'damaged', keptAs: null });
  });
});
