import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import type { LaunchOptions } from '../../../../electron/launch/command-line.ts';
import { chooseDataFolder } from '../../../../electron/launch/data-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function start(differing: Partial<LaunchOptions>, prepare: (appData: string) => void = () => undefined) {
  const appData = temporaryFolder();
  prepare(appData);
  const paths: Record<string, string> = { appData, userData: join(appData, 'Unhunch') };
  const app = {
    getPath: (name: string) => paths[name],
    setPath: (name: string, path: string) => {
      paths[name] = path;
    },
    setAppLogsPath: (path: string) => {
      paths.logs = path;
    },
  };
  const options = {
    demo: false,
    hidden: false,
    openSettings: false,
    userDataFolder: null,
    rules: null,
    dialogAnswersFolder: null,
    pseudoLocale: false,
    clockOffsetDays: 0,
    ...differing,
  };
  const folder = chooseDataFolder(app as unknown as App, options);
  return { appData, folder, paths };
}

describe('the data folder', () => {
  it("is the person's own, for its owner alone, and holds everything", () => {
    const { appData, folder, paths } = start({});
    expect(folder).toBe(join(appData, 'Unhunch'));
    expect(paths).toEqual({ appData, userData: folder, sessionData: folder, logs: join(folder, 'logs') });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is closed to others where it was open', () => {
    const { folder } = start({}, (appData) => {
      mkdirSync(join(appData, 'Unhunch'));
      chmodSync(join(appData, 'Unhunch'), 0o755);
    });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('of a demo is another one', () => {
    const { appData, folder } = start({ demo: true });
    expect(folder).toBe(join(appData, 'Unhunch Demo'));
  });

  it('of a test is the one it names, a demo or not', () => {
    const named = join(temporaryFolder(), 'named');
    expect(start({ userDataFolder: named, demo: true }).folder).toBe(named);
  });

  it('that cannot be made does not stop the start', () => {
    const { appData, folder } = start({}, (at) => writeFileSync(join(at, 'Unhunch'), ''));
    expect(folder).toBe(join(appData, 'Unhunch'));
  });
});
