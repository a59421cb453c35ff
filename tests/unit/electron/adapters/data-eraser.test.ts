import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataEraser } from '../../../../electron/adapters/data-eraser.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A data folder after some time and some crashes: whatever a person has, and the second copies and leftovers of it. */
const ofThePerson = [
  'settings.json',
  'settings.json.bak',
  'settings.json.tmp-0123456789abcdef',
  'settings.json.bak.unhunch-tmp',
  'session.json',
  'session.json.unhunch-tmp',
  'opinions.json',
  'opinions.json.bak',
  'goals.json',
  'goals.json.bak',
  'own-exercises.json',
  'packs/from-a-therapist.json',
  'packs/from-a-therapist.json.unhunch-tmp',
  'history/2026-11.jsonl',
  'history/2026-10.jsonl.unhunch-tmp',
  'history/aside/2026-11.jsonl',
  'history/computer.json',
  'history/quarantine/computer-1.json',
  'history/from/00000000-0000-4000-8000-000000000001/2026-11.jsonl',
  'quarantine/settings-1.json',
  'quarantine/2026-11-1.jsonl',
  'logs/unhunch.log',
  'logs/unhunch.old.log',
  'trace/trace-2026-11-22T090000.jsonl',
  'trace/decisions-2026-11-22T090000.jsonl',
  '.updaterId',
  'something a later version keeps/diary.txt',
  'Crashpad/pending/dump.dmp',
];

const ofChromium = [
  'Preferences',
  'Local State',
  'Cache/Cache_Data/index',
  'SingletonLock',
  'Local Storage/leveldb/LOG',
];

function lived() {
  const folder = temporaryFolder();
  for (const name of [...ofThePerson, ...ofChromium]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'personal');
  }
  return { folder, eraser: new DataEraser(folder) };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('erasing', () => {
  it('leaves nothing of a person, and what Chromium needs', () => {
    const { folder, eraser } = lived();
    expect(eraser.order()).toEqual({ is: 'written' });
    expect(eraser.isOrdered).toBe(true);
    expect(eraser.carryOut()).toBe(true);
    expect(filesIn(folder)).toEqual(ofChromium.toSorted());
    expect(eraser.isOrdered).toBe(false);
  });

  it('that was ordered and not done is done by whoever starts next', () => {
    const { folder, eraser } = lived();
    eraser.order();
    const next = new DataEraser(folder);
    expect(next.isOrdered).toBe(true);
    next.carryOut();
    expect(filesIn(folder)).toEqual(ofChromium.toSorted());
  });

  it('that was cut short anywhere is finished at the next start', () => {
    for (let gone = 0; gone <= ofThePerson.length; gone += 5) {
      const { folder, eraser } = lived();
      eraser.order();
      for (const name of ofThePerson.slice(0, gone)) rmSync(join(folder, name));
      expect(new DataEraser(folder).carryOut()).toBe(true);
      expect(filesIn(folder)).toEqual(ofChromium.toSorted());
    }
  });

  it('happens to nobody who did not order it', () => {
    expect(lived().eraser.isOrdered).toBe(false);
  });

  it('that cannot be ordered says so, and erases nothing', () => {
    const { folder } = lived();
    const eraser = new DataEraser(join(folder, 'session.json'));
    expect(eraser.order()).toEqual({ is: 'failed', why: 'ENOTDIR' });
    expect(filesIn(folder)).toHaveLength(ofThePerson.length + ofChromium.length);
  });

  it('stays ordered while something of it is left', () => {
    const eraser = new DataEraser(join(temporaryFolder(), 'gone'));
    expect(eraser.carryOut()).toBe(false);
  });
});
