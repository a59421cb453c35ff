import { readFileSync } from 'node:fs';
import type { LoginItemSettings, LoginItemSettingsOptions, Settings } from 'electron';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type LoginItemApp,
  MacLoginItem,
  WindowsLoginItem,
} from '../../../../electron/adapters/electron-login-item.ts';
import { readMacLoginItem, readWindowsLoginItem } from '../../../../electron/adapters/login-item.ts';
import { silentLog } from '../../../support/fake-machine.ts';

const casesSchema = z.array(z.object({ what: z.string(), state: z.string(), settings: z.unknown() }));
const recorded = z
  .object({ windows: casesSchema, macos: casesSchema })
  .parse(JSON.parse(readFileSync(new URL('recorded/login-items.json', import.meta.url), 'utf8')));

describe('what the system says of a login item', () => {
  it.each(recorded.windows)('is $state on Windows: $what', ({ settings, state }) => {
    expect(readWindowsLoginItem(settings)).toBe(state);
  });

  it.each(recorded.macos)('is $state on macOS: $what', ({ settings, state }) => {
    expect(readMacLoginItem(settings)).toBe(state);
  });
});

/** The place of Electron's `app`: keeps one item as a system would. */
class FakeApp implements LoginItemApp {
  isThere = false;
  isAllowed = true;
  isStubborn = false;
  readonly asked: LoginItemSettingsOptions[] = [];
  readonly given: Settings[] = [];

  getLoginItemSettings(options: LoginItemSettingsOptions = {}): LoginItemSettings {
    this.asked.push(options);
    return {
      openAtLogin: this.isThere && (options.args !== undefined || this.isAllowed),
      wasOpenedAtLogin: true,
      status: this.isThere ? (this.isAllowed ? 'enabled' : 'requires-approval') : 'not-registered',
      executableWillLaunchAtLogin: this.isThere && this.isAllowed,
      launchItems: [],
    };
  }

  setLoginItemSettings(settings: Settings): void {
    this.given.push(settings);
    if (!this.isStubborn) this.isThere = settings.openAtLogin === true;
  }
}

const onWindows = (app: FakeApp) =>
  new WindowsLoginItem({ app, executable: 'C:\\Program Files\\Unhunch\\unhunch.exe', log: silentLog });
const onMac = (app: FakeApp) => new MacLoginItem(app);

describe.each([
  ['Windows', onWindows],
  ['macOS', onMac],
] as const)('a login item of %s', (_system, itemOf) => {
  it('is set and taken away', () => {
    const item = itemOf(new FakeApp());
    expect(item.read()).toBe(false);
    expect(item.set(true)).toEqual({ is: 'done' });
    expect(item.read()).toBe(true);
    expect(item.set(false)).toEqual({ is: 'done' });
    expect(item.read()).toBe(false);
  });

  it('that the system does not take is refused', () => {
    const app = Object.assign(new FakeApp(), { isStubborn: true });
    expect(itemOf(app).set(true)).toEqual({ is: 'refused', why: 'not-written' });
  });

  it('that was switched off in the system shows as off and is switched on there', () => {
    const app = Object.assign(new FakeApp(), { isThere: true, isAllowed: false });
    const item = itemOf(app);
    expect(item.read()).toBe(false);
    expect(item.set(true)).toEqual({ is: 'refused', why: 'off-in-system' });
  });
});

it('what was switched off in Task Manager is not touched, since Electron would switch it on', () => {
  const app = Object.assign(new FakeApp(), { isThere: true, isAllowed: false });
  onWindows(app).set(true);
  expect(app.given).toEqual([]);
});

it('Windows is asked for the very entry that was written, with its path in quotes', () => {
  const app = new FakeApp();
  onWindows(app).set(true);
  const entry = { path: '"C:\\Program Files\\Unhunch\\unhunch.exe"', args: ['--hidden'] };
  expect(app.given).toEqual([{ openAtLogin: true, ...entry }]);
  expect(app.asked.every((options) => JSON.stringify(options) === JSON.stringify(entry))).toBe(true);
});

it('macOS says itself that it began this run, Windows by an argument', () => {
  expect(onMac(new FakeApp()).hasBegunThisRun()).toBe(true);
  expect(onWindows(new FakeApp()).hasBegunThisRun()).toBe(false);
});
