import { describe, expect, it } from 'vitest';
import { SystemGlobalKeys } from '../../../../electron/adapters/global-keys.ts';

function setUp(register: () => boolean) {
  const warnings: string[] = [];
  const log = { info: () => undefined, warn: (text: string) => warnings.push(text), error: () => undefined };
  const released: string[] = [];
  const shortcuts = { register, unregister: (keys: string) => released.push(keys) };
  return { keys: new SystemGlobalKeys(shortcuts, log), warnings, released };
}

describe('keys that reach the app from anywhere', () => {
  it('are claimed and released', () => {
    const { keys, warnings, released } = setUp(() => true);
    expect(keys.claim('Control+Alt+Shift+B', () => undefined)).toBe(true);
    keys.release('Control+Alt+Shift+B');
    expect(released).toEqual(['Control+Alt+Shift+B']);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['that another program has', () => false],
    [
      'that Electron does not know',
      (): boolean => {
        throw new TypeError('conversion failure');
      },
    ],
  ])('%s are reported once, with what else there is, and nothing breaks', (_what, register) => {
    const { keys, warnings } = setUp(register);
    expect(keys.claim('Control+Alt+Shift+B', () => undefined)).toBe(false);
    expect(keys.claim('Control+Alt+Shift+B', () => undefined)).toBe(false);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/Control\+Alt\+Shift\+B could not be had .*launching Unhunch again/);
  });
});
