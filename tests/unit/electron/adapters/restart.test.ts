import { expect, it } from 'vitest';
import { type RestartAt, restart } from '../../../../electron/adapters/restart.ts';

type Surroundings = {
  readonly platform?: NodeJS.Platform;
  readonly executable?: string;
  readonly environment?: NodeJS.ProcessEnv;
};

/** An AppImage as its file starts it: mounted somewhere, with both names in its environment. */
const appImage = {
  executable: '/tmp/.mount_Unhunch1/unhunch',
  environment: { APPIMAGE: '/home/ada/Unhunch.AppImage', APPDIR: '/tmp/.mount_Unhunch1' },
} as const;

function restartFrom(
  startedWith: readonly string[],
  surroundings: Surroundings = {},
  at: RestartAt = 'settings',
) {
  const calls: unknown[] = [];
  const app = {
    relaunch: (options?: object) => calls.push(['relaunch', options]),
    quit: () => calls.push(['quit']),
  };
  const machine = { platform: 'linux', executable: '/opt/unhunch/unhunch', environment: {} } as const;
  restart({ app, startedWith, ...machine, ...surroundings }, at);
  return calls;
}

it('a restart quits as a person does and begins again at the settings, as it was started', () => {
  expect(restartFrom(['--no-sandbox', '--hidden', '--demo'])).toEqual([
    ['relaunch', { args: ['--no-sandbox', '--demo', '--open-settings'], execPath: '/opt/unhunch/unhunch' }],
    ['quit'],
  ]);
});

it('the second restart is like the first', () => {
  expect(restartFrom(['--open-settings'])[0]).toEqual([
    'relaunch',
    { args: ['--open-settings'], execPath: '/opt/unhunch/unhunch' },
  ]);
});

it('an AppImage is started from its file, since where it was unpacked goes with it', () => {
  expect(restartFrom([], appImage)[0]).toEqual([
    'relaunch',
    { args: ['--open-settings'], execPath: '/home/ada/Unhunch.AppImage' },
  ]);
});

it('the AppImage of another program, from within which the app was started, is not started in its place', () => {
  expect(restartFrom([], { environment: appImage.environment })[0]).toEqual([
    'relaunch',
    { args: ['--open-settings'], execPath: '/opt/unhunch/unhunch' },
  ]);
});

it.each(['darwin', 'win32'] as const)('%s knows no AppImages, whatever its environment says', (platform) => {
  expect(restartFrom([], { ...appImage, platform })[0]).toEqual(['relaunch', { args: ['--open-settings'] }]);
});

it('a restart that follows no wish of a person begins as any start does', () => {
  expect(restartFrom(['--no-sandbox', '--hidden', '--open-settings'], {}, 'beginning')[0]).toEqual([
    'relaunch',
    { args: ['--no-sandbox'], execPath: '/opt/unhunch/unhunch' },
  ]);
});
