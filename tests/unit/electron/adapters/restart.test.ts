import { expect, it } from 'vitest';
import { type RestartAt, restart } from '../../../../electron/adapters/restart.ts';

function restartFrom(startedWith: readonly string[], appImage?: string, at: RestartAt = 'settings') {
  const calls: unknown[] = [];
  const app = {
    relaunch: (options?: object) => calls.push(['relaunch', options]),
    quit: () => calls.push(['quit']),
  };
  restart({ app, startedWith, appImage }, at);
  return calls;
}

it('a restart quits as a person does and begins again at the settings, as it was started', () => {
  expect(restartFrom(['--no-sandbox', '--hidden', '--demo'])).toEqual([
    ['relaunch', { args: ['--no-sandbox', '--demo', '--open-settings'] }],
    ['quit'],
  ]);
});

it('the second restart is like the first', () => {
  expect(restartFrom(['--open-settings'])[0]).toEqual(['relaunch', { args: ['--open-settings'] }]);
});

it('an AppImage is started from its file, since where it was unpacked goes with it', () => {
  expect(restartFrom([], '/home/ada/Unhunch.AppImage')[0]).toEqual([
    'relaunch',
    { args: ['--open-settings'], execPath: '/home/ada/Unhunch.AppImage' },
  ]);
});

it('a restart that follows no wish of a person begins as any start does', () => {
  expect(restartFrom(['--no-sandbox', '--hidden', '--open-settings'], undefined, 'beginning')[0]).toEqual([
    'relaunch',
    { args: ['--no-sandbox'] },
  ]);
});
