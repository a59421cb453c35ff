import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createStartAtLogin } from '../../../../electron/adapters/start-at-login.ts';
import { silentLog } from '../../../support/fake-machine.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const untouchable = (): never => {
  throw new Error('the demo has asked the system');
};

it.each(['linux', 'darwin', 'win32'] as const)(
  'the demo reads and writes nothing of the session on %s',
  (platform) => {
    const homeFolder = temporaryFolder();
    const startAtLogin = createStartAtLogin({
      platform,
      homeFolder,
      isDemo: true,
      environment: {},
      executable: '/opt/Unhunch/unhunch',
      comment: '',
      log: silentLog,
      app: { getLoginItemSettings: untouchable, setLoginItemSettings: untouchable },
    });
    expect(startAtLogin.read()).toBe(false);
    expect(startAtLogin.set(true)).toEqual({ is: 'refused', why: 'demo' });
    expect(startAtLogin.set(false)).toEqual({ is: 'done' });
    expect(startAtLogin.hasBegunThisRun()).toBe(false);
    expect(existsSync(join(homeFolder, '.config'))).toBe(false);
  },
);
