import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createSettingsFile } from '../../../../electron/adapters/settings-file.ts';
import { createStateFile } from '../../../../electron/adapters/state-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// In plain Node the `electron` package is the path of a binary, which it would try to download; told of one, it does not.
vi.hoisted(() => {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = '/nowhere';
});

async function openSettings(folder: string, environment: NodeJS.ProcessEnv = {}) {
  let opened = 0;
  const settings = createSettingsFile({ folder, environment, onStoreOpened: () => (opened += 1) });
  await settings.openStore();
  return { file: settings.file, opened: () => opened };
}

describe('the settings file through electron-store', () => {
  it('holds what was written and nothing besides, for its owner alone', async () => {
    const folder = temporaryFolder();
    const { file } = await openSettings(folder);
    expect(file.write({ version: 1, settings: { 'a.b': [1, null] } })).toEqual({ is: 'written' });
    const path = join(folder, 'settings.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ version: 1, settings: { 'a.b': [1, null] } });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.bak']);
  });

  it('is replaced whole: what is no longer written is gone', async () => {
    const { file } = await openSettings(temporaryFolder());
    file.write({ old: 1 });
    file.write({ new: 2 });
    expect(file.read()).toEqual({ is: 'read', content: { new: 2 } });
  });

  it('makes the store once, and says so once', async () => {
    const { file, opened } = await openSettings(temporaryFolder());
    expect(opened()).toBe(0);
    file.write({ a: 1 });
    file.write({ a: 2 });
    expect(opened()).toBe(1);
  });

  it('forgets the snap it was started from, with which writes would not be whole', async () => {
    const environment = { SNAP: '/snap/code/1', HOME: '/home/ada' };
    const { file } = await openSettings(temporaryFolder(), environment);
    file.write({ a: 1 });
    expect(environment).toEqual({ HOME: '/home/ada' });
  });

  it('survives a file that was damaged behind its back', async () => {
    const folder = temporaryFolder();
    const { file } = await openSettings(folder);
    file.write({ a: 1 });
    writeFileSync(join(folder, 'settings.json'), '{"a":');
    expect(file.write({ a: 2 })).toEqual({ is: 'written' });
    expect(file.read()).toEqual({ is: 'read', content: { a: 2 } });
  });

  it('can be written before the store is loaded', () => {
    const folder = temporaryFolder();
    const { file } = createSettingsFile({ folder, environment: {}, onStoreOpened: () => undefined });
    expect(file.write({ a: 1 })).toEqual({ is: 'written' });
    expect(file.read()).toEqual({ is: 'read', content: { a: 1 } });
  });
});

describe('what a kill in the middle of a write left', () => {
  const leftovers = [
    'settings.json.tmp-1234567890abcdef',
    'settings.json.unhunch-tmp',
    'settings.json.bak.unhunch-tmp',
    'session.json.unhunch-tmp',
  ];
  const strangers = ['settings.json', 'Preferences', 'notes.tmp-1234567890abcdef', 'settings.json.tmp-mine'];

  it.each([
    [
      'settings',
      (folder: string) => createSettingsFile({ folder, environment: {}, onStoreOpened: () => undefined }),
    ],
    ['state', createStateFile],
  ])('is gone once the %s file was opened, and nothing else is', (_what, open) => {
    const folder = temporaryFolder();
    for (const name of [...leftovers, ...strangers]) writeFileSync(join(folder, name), '{}');
    open(folder);
    expect(readdirSync(folder).sort()).toEqual([...strangers].sort());
  });
});

describe('the state file', () => {
  it('holds the state and keeps no older one', () => {
    const folder = temporaryFolder();
    const file = createStateFile(folder);
    expect(file.write({ at: 60 })).toEqual({ is: 'written' });
    expect(file.write({ at: 120 })).toEqual({ is: 'written' });
    expect(file.read()).toEqual({ is: 'read', content: { at: 120 } });
    expect(readdirSync(folder)).toEqual(['session.json']);
  });
});
