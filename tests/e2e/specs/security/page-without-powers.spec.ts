import { expect, test } from '../../desktop/under-attack.ts';

test('the page has neither Node nor Electron', async ({ target: { page } }) => {
  const found = await page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      '__dirname',
      'setImmediate',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
});

test('the page has no powers in any window of main', async ({ target: { electron } }) => {
  const preferences = await electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => Object(contents).getLastWebPreferences()),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
  });
});

test('what the page changes in its own objects does not reach the preload', async ({ target: { page } }) => {
  const seen = await page.evaluate(async () => {
    const stolen: string[] = [];
    const steal = (what: string): never => {
      stolen.push(what);
      throw new Error('stolen');
    };
    Object.defineProperty(Object.prototype, 'name', { get: () => steal('name'), configurable: true });
    Object.defineProperty(Object.prototype, 'input', { set: () => steal('input'), configurable: true });
    Array.prototype.push = new Proxy(Array.prototype.push, {
      apply: (target, self, values: unknown[]) => {
        if (values.some((value) => String(value).includes('unhunch:'))) return steal('channel');
        return Reflect.apply(target, self, values);
      },
    });
    const reply = await window.unhunch.readSettings();
    Reflect.deleteProperty(Object.prototype, 'name');
    Reflect.deleteProperty(Object.prototype, 'input');
    return { stolen, isOk: reply.ok };
  });
  expect(seen).toEqual({ stolen: [], isOk: true });
});

const bridgeNames = [
  'act',
  'actOnGoals',
  'chooseCountry',
  'copySettings',
  'eraseEverything',
  'exportOwn',
  'finishFirstRun',
  'importPack',
  'offerOwn',
  'onSessionChanged',
  'onSettingsChanged',
  'openCopy',
  'quit',
  'readFacts',
  'readGoals',
  'readHistory',
  'readOwn',
  'readSession',
  'readSettings',
  'removeOwn',
  'removePack',
  'resetSetting',
  'restart',
  'saveOwn',
  'savePage',
  'saveYours',
  'takeCopy',
  'updateSetting',
  'updateSettings',
];

test('the bridge is a fixed list of functions that nobody can change', async ({ target: { page } }) => {
  const bridge = await page.evaluate(() => {
    const { unhunch } = window;
    const attempts = [
      () => Object.assign(window, { unhunch: {} }),
      () => Object.assign(unhunch, { act: () => 'mine' }),
      () => Object.assign(unhunch, { more: () => 'mine' }),
      () => Object.defineProperty(unhunch, 'readSession', { value: () => 'mine' }),
      () => Reflect.deleteProperty(unhunch, 'act') || Object.assign(unhunch, {}),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        // Refused loudly; whether it was refused at all shows below.
      }
    }
    return {
      isTheSame: window.unhunch === unhunch,
      isFrozen: Object.isFrozen(unhunch),
      names: Reflect.ownKeys(unhunch).map(String).toSorted(),
      kinds: [...new Set(Object.values(unhunch).map((value) => typeof value))],
      answer: typeof unhunch.act,
    };
  });
  expect(bridge).toEqual({
    isTheSame: true,
    isFrozen: true,
    names: bridgeNames,
    kinds: ['function'],
    answer: 'function',
  });
});

test('nothing else of the app is in the page', async ({ target: { page } }) => {
  const own = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const usual = new Set(Reflect.ownKeys(frame.contentWindow ?? {}));
    frame.remove();
    return Reflect.ownKeys(window)
      .filter((name) => !usual.has(name))
      .map(String)
      .filter((name) => !/^\d+$|^touched$|^__playwright|^__pw/.test(name));
  });
  // What begins with __zod is where that library keeps its settings; it is plain data.
  expect(own.filter((name) => !name.startsWith('__zod'))).toEqual(['unhunch']);
});

test('a listener gets the value alone and never the event with its sender', async ({ target: { page } }) => {
  const heard = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const end = window.unhunch.onSettingsChanged((...heardNow: readonly unknown[]) => {
          const [value] = heardNow;
          resolve({ count: heardNow.length, keys: Object.keys(Object(value)).toSorted(), end: end() });
        });
        void window.unhunch.updateSetting({ key: 'snoozeMinutes', value: 7 });
      }),
  );
  const keys = ['afterRestart', 'preferences', 'readOnly', 'systemRegion'];
  expect(heard).toEqual({ count: 1, keys, end: undefined });
  await page.evaluate(() => window.unhunch.resetSetting({ key: 'snoozeMinutes' }));
});

test('a function of the bridge is no way to make code', async ({ target: { page } }) => {
  const made = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // Later, since what a debugger evaluates at once may make code.
        setTimeout(() => {
          try {
            resolve(String(window.unhunch.act.constructor('return process')()));
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown');
          }
        }, 0);
      }),
  );
  expect(made).toBe('EvalError');
});
