import { join } from 'node:path';
import type { App, Protocol } from 'electron';
import { afterEach, expect, it } from 'vitest';
import { beginLaunch } from '../../electron/launch/begin-launch.ts';
import { troublesOfStart } from '../../electron/launch/wire-session.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The window of a release cannot be looked into from outside, so what leads from the switch to the banner is run here,
// up to the trouble that pages get; that each trouble is told is in `renderer/home/home-app.test.tsx`.

const { argv } = process;
afterEach(() => {
  process.argv = argv;
});

/** A start of the packaged release with these switches, up to the point where the app is ready. */
function begin(...switches: readonly string[]) {
  process.argv = ['/opt/unhunch', ...switches.map((name) => `--${name}`)];
  const folder = temporaryFolder();
  const ignored = () => undefined;
  const app = {
    isPackaged: true,
    commandLine: { hasSwitch: (name: string) => switches.includes(name), appendSwitch: ignored },
    getPath: (name: string) => join(folder, name),
    ...{ setPath: ignored, setAppLogsPath: ignored, enableSandbox: ignored, on: ignored },
    requestSingleInstanceLock: () => true,
  };
  const protocol = { registerSchemesAsPrivileged: ignored };
  const launch = beginLaunch(
    { app: app as unknown as App, protocol: protocol as unknown as Protocol },
    ignored,
  );
  if (launch === null) throw new Error('The start ended before it began.');
  return launch;
}

it('a release that was started without the sandbox tells the person', () => {
  expect(troublesOfStart(begin('no-sandbox'), { is: 'fresh' })).toEqual(['no-sandbox']);
});

it('a usual start tells nothing', () => {
  expect(troublesOfStart(begin(), { is: 'fresh' })).toEqual([]);
});

it('what a start found damaged is told beside it', () => {
  expect(troublesOfStart(begin('no-sandbox'), { is: 'damaged' })).toEqual(['session-damaged', 'no-sandbox']);
});
