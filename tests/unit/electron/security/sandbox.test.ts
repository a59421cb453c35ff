import type { App } from 'electron';
import { expect, it } from 'vitest';
import { enforceSandbox } from '../../../../electron/security/sandbox.ts';

function start(switches: readonly string[], isPackaged: boolean) {
  let isEnabled = false;
  const app = {
    commandLine: { hasSwitch: (name: string) => switches.includes(name) },
    enableSandbox: () => {
      isEnabled = true;
    },
  };
  const { isMissing } = enforceSandbox(app as unknown as App, { build: 'release', isPackaged });
  return { isEnabled, isMissing };
}

it('turns the sandbox on for every window', () => {
  expect(start([], true)).toEqual({ isEnabled: true, isMissing: false });
});

it('tells of a packaged release that was started without it', () => {
  expect(start(['no-sandbox'], true)).toEqual({ isEnabled: false, isMissing: true });
});

it('does not trouble a developer with it', () => {
  expect(start(['no-sandbox'], false)).toEqual({ isEnabled: false, isMissing: false });
});
