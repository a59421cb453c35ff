import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { requestNames } from '../../../../shared/ipc/names.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { malformedRequests } from '../../../support/malformed-requests.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { fuzz } from '../../desktop/fuzz.ts';
import { type AppWithHome, openHome } from '../../desktop/home-window.ts';
import { openRawChannel, writeHostilePreload } from '../../desktop/raw-channel.ts';
import { readDecisions } from '../../desktop/trace.ts';

const channel = 'unhunch:request';

/** The app with its window open, and a page that has been taken over: it has the bare channel. */
async function launchTakenOver(desktop: Desktop): Promise<AppWithHome> {
  const options = { rules: shortRules };
  const app = await desktop.launchAppWithWindows(options);
  await openRawChannel(app.electron, desktop.folder);
  return { app, home: await openHome(desktop, app, options) };
}

/** Sends messages over the bare channel and says how each was answered. */
const send = (page: Page, messages: readonly (readonly unknown[])[]): Promise<readonly unknown[]> =>
  page.evaluate(
    ([name, given]) =>
      Promise.all(
        given.map(async (values) => {
          try {
            const reply = await Reflect.get(window, 'attack').invoke(name, ...values);
            return reply.ok ? 'ok' : reply.refusal.kind;
          } catch (error) {
            return error instanceof Error ? error.message : 'thrown';
          }
        }),
      ),
    [channel, messages] as const,
  );

const readSettings = { name: 'settings:read', input: null };

test('a request that is not one of the list is refused by name', async ({ desktop }) => {
  const { app, home } = await launchTakenOver(desktop);
  expect(await send(home, [[readSettings]])).toEqual(['ok']);
  const names = [
    '',
    'settings',
    'settings:write',
    'SETTINGS:READ',
    'settings:read ',
    'shell:open',
    'open-external',
  ];
  const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const replies = await send(
    home,
    [...names, ...inherited].map((name) => [{ name, input: null }]),
  );
  expect(new Set(replies)).toEqual(new Set(['unknown-request']));

  const channels = await home.evaluate(() =>
    Promise.all(
      ['settings:read', 'electron-store-get-data', 'ELECTRON_BROWSER_REQUIRE', 'unhunch:', '__proto__'].map(
        (name) =>
          Reflect.get(window, 'attack')
            .invoke(name, {})
            .then(
              () => `${name} answers`,
              () => 'nobody answers',
            ),
      ),
    ),
  );
  expect(new Set(channels)).toEqual(new Set(['nobody answers']));
  await app.quit();
});

test('a malformed message is refused with what would be right, and changes nothing', async ({ desktop }) => {
  const { app, home } = await launchTakenOver(desktop);
  const messages: readonly (readonly unknown[])[] = [
    [],
    [null],
    ['settings:read'],
    [[readSettings]],
    [{}],
    [{ name: 'settings:read' }],
    [{ ...readSettings, more: 1 }],
    [{ name: 7, input: null }],
    [{ name: 'settings:read', input: {} }],
    [{ name: 'session:act', input: { is: 'fly' } }],
    [{ name: 'session:act', input: { is: 'pause' } }],
    [{ name: 'session:act', input: { is: 'pause', until: 'doomsday' } }],
    [{ name: 'session:act', input: { is: 'start-break', plannedSeconds: 1 } }],
    [{ name: 'settings:update', input: { key: 'sittingMinutes' } }],
    [{ name: 'settings:update', input: { key: ['sittingMinutes'], value: 30 } }],
    [{ name: 'settings:update', input: { key: 'k'.repeat(65), value: 30 } }],
    [{ name: 'settings:update', input: { key: '__proto__', value: { polluted: true } } }],
    [{ name: 'settings:reset', input: { key: 'constructor' } }],
    [{ name: 'settings:reset', input: { key: 'sittingMinutes', force: true } }],
  ];
  expect(new Set(await send(home, messages))).toEqual(new Set(['malformed']));
  expect(
    await send(home, [[{ name: 'settings:update', input: { key: 'sittingMinutes', value: -1 } }]]),
  ).toEqual(['invalid-setting']);

  const kinds = await home.evaluate(async (name) => {
    const texts = [
      '{"name":"settings:update","input":{"key":"workingHours","value":{"__proto__":{"polluted":true},"x":[]}}}',
      '{"name":"settings:update","input":{"key":"sittingMinutes","value":{"__proto__":{"polluted":true}}}}',
      '{"name":"settings:update","input":{"__proto__":{"polluted":true,"key":"sittingMinutes","value":30}}}',
      '{"__proto__":{"polluted":true,"name":"settings:reset","input":{"key":"sittingMinutes"}}}',
    ];
    const replies = texts.map((text) => Reflect.get(window, 'attack').invoke(name, JSON.parse(text)));
    return (await Promise.all(replies)).map((reply) => reply.ok);
  }, channel);
  expect(kinds).toEqual([false, false, false, false]);
  expect(await app.electron.evaluate(() => 'polluted' in {})).toBe(false);
  await app.quit();
  await expect(readFile(join(desktop.dataFolder, 'settings.json'))).rejects.toThrow('ENOENT');
});

test('ten megabytes are refused at once, and so is what is nested without end', async ({ desktop }) => {
  const { app, home } = await launchTakenOver(desktop);
  const kinds = await home.evaluate(async (name) => {
    const { invoke } = Reflect.get(window, 'attack');
    const nest = (depth: number): unknown => {
      let value: unknown = 0;
      for (let level = 0; level < depth; level += 1) value = [value];
      return value;
    };
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    const inputs = [
      { key: 'sittingMinutes', value: 'x'.repeat(10 * 1024 * 1024) },
      { key: 'daysOff', value: Array.from({ length: 200_000 }, () => '2026-01-01') },
      { key: 'daysOff', value: nest(900) },
      { key: 'daysOff', value: endless },
    ];
    const seen: string[] = [];
    for (const input of inputs) {
      const reply = await invoke(name, { name: 'settings:update', input }).catch(() => 'not sent');
      seen.push(reply === 'not sent' ? reply : reply.ok ? 'ok' : reply.refusal.kind);
    }
    return seen;
  }, channel);
  expect(kinds.slice(0, 2)).toEqual(['too-large', 'too-large']);
  expect(
    kinds.slice(2).filter((kind) => !['malformed', 'not sent', 'failed', 'invalid-setting'].includes(kind)),
  ).toEqual([]);
  expect(await send(home, [[readSettings]])).toEqual(['ok']);
  await app.quit();
});

test('a frame inside our own page is refused, though its page is trusted', async ({ desktop }) => {
  const { app, home } = await launchTakenOver(desktop);
  await home.evaluate(() => void document.body.appendChild(document.createElement('iframe')));
  // No preload runs in a frame, so none can send; a message is handed in as if one had.
  const kinds = await app.electron.evaluate(async ({ ipcMain, BrowserWindow }, name) => {
    const sender = BrowserWindow.getAllWindows()[0]?.webContents;
    const receive = Object(ipcMain)._invokeHandlers.get(name);
    const from = async (senderFrame: unknown): Promise<unknown> => {
      const reply = await receive({ sender, senderFrame }, { name: 'settings:read', input: null });
      return reply.ok ? 'ok' : reply.refusal.kind;
    };
    return [await from(sender?.mainFrame), await from(sender?.mainFrame.frames[0]), await from(null)];
  }, channel);
  expect(kinds).toEqual(['ok', 'untrusted-sender', 'untrusted-sender']);
  await app.quit();
});

test('a frame of our page has no bridge', async ({ desktop }) => {
  const { app, home } = await launchTakenOver(desktop);
  const hasBridge = await home.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    return 'unhunch' in Object(frame.contentWindow);
  });
  expect(hasBridge).toBe(false);
  await app.quit();
});

test('a window of ours is refused what is not its business', async ({ desktop }) => {
  const { app, home } = await launchTakenOver(desktop);
  const opened = app.electron.waitForEvent('window', { predicate: (page) => page.url().includes('/break/') });
  expect(await send(home, [[{ name: 'session:act', input: { is: 'start-break' } }]])).toEqual(['ok']);
  const breakPage = await opened;
  const asking = [
    { name: 'session:read', input: null },
    { name: 'settings:update', input: { key: 'sittingMinutes', value: 30 } },
    { name: 'settings:reset', input: { key: 'sittingMinutes' } },
  ];
  expect(
    await send(
      breakPage,
      asking.map((message) => [message]),
    ),
  ).toEqual(['ok', 'untrusted-sender', 'untrusted-sender']);
  await app.quit();
});

test('another window is refused, wherever its page comes from', async ({ desktop }) => {
  const { app } = await launchTakenOver(desktop);
  const preload = await writeHostilePreload(desktop.folder);
  for (const address of ['data:text/html,x', 'about:blank', 'app://bundle/home/index.html']) {
    const kind = await app.electron.evaluate(
      async ({ BrowserWindow }, given) => {
        const hidden = new BrowserWindow({
          show: false,
          webPreferences: { preload: given.preload, partition: given.partition },
        });
        await hidden.loadURL(given.address);
        const asking = `attack.invoke('${given.channel}', { name: 'settings:read', input: null })`;
        const answer: unknown = await hidden.webContents.executeJavaScript(
          `${asking}.then((reply) => reply.ok ? 'ok' : reply.refusal.kind)`,
        );
        hidden.destroy();
        return answer;
      },
      // Only our own session has our protocol; there the bare channel is in every page already.
      {
        address,
        channel,
        ...(address.startsWith('app:') ? { preload: '', partition: '' } : { preload, partition: 'attack' }),
      },
    );
    expect([address, kind]).toEqual([address, 'untrusted-sender']);
  }
  await app.quit();
});

test('nobody but the one channel listens, also once electron-store is open', async ({ desktop }) => {
  const { app, home } = await launchTakenOver(desktop);
  const listening = (): Promise<readonly string[]> =>
    app.electron.evaluate(({ ipcMain }) => [
      ...ipcMain
        .eventNames()
        .map(String)
        .filter((name) => name !== 'error'),
      ...Object(ipcMain)._invokeHandlers.keys(),
    ]);
  for (const value of [30, 35]) {
    expect(
      await send(home, [[{ name: 'settings:update', input: { key: 'sittingMinutes', value } }]]),
    ).toEqual(['ok']);
    expect(await listening()).toEqual([channel]);
  }
  await app.quit();
});

const seed = 20_260_301;
const count = 10_000;
const growthLimitBytes = 20 * 1024 * 1024;

test(`of ${count} random messages each is refused (seed ${seed})`, async ({ desktop }) => {
  const { app, home } = await launchTakenOver(desktop);
  const memory = (): Promise<number> =>
    app.electron.evaluate(() => {
      const { setFlagsFromString } = process.getBuiltinModule('v8');
      const { runInNewContext } = process.getBuiltinModule('vm');
      setFlagsFromString('--expose-gc');
      runInNewContext('gc')();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    });
  const settingsBefore = await home.evaluate(() => window.unhunch.readSettings());
  const order = { channel, malformed: malformedRequests };
  await fuzz(home, { ...order, seed: seed + 1, count: 500 });
  const memoryBefore = await memory();
  const replies = await fuzz(home, { ...order, seed, count });

  expect(replies.total).toBe(count);
  expect(Object.keys(replies.kinds).filter((kind) => !refusals.includes(kind))).toEqual([]);
  const rarely = requestNames.filter((name) => (replies.names[name] ?? 0) < count / 100);
  expect(rarely).toEqual([]);
  // Most got as far as the schemas, or this would try little.
  expect(replies.kinds.malformed).toBeGreaterThan(count / 3);
  expect((await memory()) - memoryBefore).toBeLessThan(growthLimitBytes);
  expect(await home.evaluate(() => window.unhunch.readSettings())).toEqual(settingsBefore);
  expect(app.hasExited()).toBe(false);
  await app.quit();
  const byThePerson = (await readDecisions(desktop.dataFolder)).map(({ did }) => did);
  expect(byThePerson.filter((did) => /break|snooze|skip|pause|stand/.test(did))).toEqual([]);
  await expect(readFile(join(desktop.dataFolder, 'settings.json'))).rejects.toThrow('ENOENT');
});

const refusals: readonly string[] = [
  'malformed',
  'unknown-request',
  'invalid-setting',
  'too-large',
  'not sent',
];
