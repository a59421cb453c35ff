import { describe, expect, it } from 'vitest';
import { refusedSwitches } from '../../../../electron/security/debug-switches.ts';

describe('a debugger switch', () => {
  const given = (...names: readonly string[]) => ({ hasSwitch: (name: string) => names.includes(name) });
  const release = { build: 'release', isPackaged: true } as const;

  it.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'inspect-port'])(
    '--%s is refused and named by a packaged release',
    (name) => expect(refusedSwitches(given(name), release)).toEqual([`--${name}`]),
  );

  it('is the only thing refused', () =>
    expect(refusedSwitches(given('no-sandbox', 'lang'), release)).toEqual([]));

  it('is taken by the test build and by a checkout', () => {
    expect(refusedSwitches(given('inspect'), { build: 'test', isPackaged: true })).toEqual([]);
    expect(refusedSwitches(given('inspect'), { build: 'release', isPackaged: false })).toEqual([]);
  });
});
