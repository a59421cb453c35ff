import { readdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { defaultPreferences, engineSettingsOf } from '../../../../shared/settings/preferences.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { translate } from '../../desktop/catalogue.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { eventually, throughout } from '../../desktop/eventually.ts';
import { listeningPorts } from '../../desktop/listening-ports.ts';
import { runPackaged } from '../../desktop/packaged-command.ts';

/** Where the release keeps the data of the person whose home this is. */
const ownFolder = ({ household }: Desktop): string => join(household.home, 'config', 'Unhunch');

const headerSchema = z.looseObject({ settings: z.unknown(), start: z.string() });

async function readTraceHeader(dataFolder: string): Promise<z.infer<typeof headerSchema>> {
  const folder = join(dataFolder, 'trace');
  const name = (await readdir(folder)).find((each) => each.startsWith('trace-'));
  const text = await readFile(join(folder, name ?? 'none'), 'utf8');
  return headerSchema.parse(JSON.parse(text.split('\n')[0] ?? ''));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('another data folder, other rules and another day are not for the release: it keeps to its own', async ({
  desktop,
}) => {
  const elsewhere = join(desktop.folder, 'elsewhere');
  const args = [
    `--user-data=${elsewhere}`,
    `--rules=${JSON.stringify(shortRules)}`,
    '--clock-offset-days=40',
  ];
  const app = await desktop.launchApp({ build: 'release', args });
  const header = await eventually(
    'the header of the trace in the own folder',
    () => readTraceHeader(ownFolder(desktop)),
    () => true,
  );
  expect(header.settings).toEqual(engineSettingsOf(defaultPreferences));
  expect(header).not.toHaveProperty('rules');
  const startedAgoMs = Date.now() - Date.parse(`${header.start}+00:00`);
  // In whichever zone: a day apart at most, and never forty.
  expect(Math.abs(startedAgoMs)).toBeLessThan(24 * 3600 * 1000);
  await app.quit();
  await expect(readdir(elsewhere)).rejects.toThrow('ENOENT');
  expect(await readdir(desktop.dataFolder)).toEqual([]);
});

test('no variable of the environment makes the release run other code', async ({ desktop }) => {
  const mark = join(desktop.folder, 'mark');
  const code = join(desktop.folder, 'attack.cjs');
  await writeFile(code, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'ran');\n`);
  const port = await freePort();
  const app = await desktop.launchApp({
    build: 'release',
    env: { NODE_OPTIONS: `--require=${code} --inspect=127.0.0.1:${port}`, ELECTRON_RUN_AS_NODE: '1' },
  });
  expect(await listeningPorts(app.pid)).toEqual([]);
  await app.quit();
  await expect(readFile(mark)).rejects.toThrow('ENOENT');
});

test('the release is nobody’s Node', async ({ desktop }) => {
  const { code, stdout, stderr } = await runPackaged(desktop, ['-e', 'console.log(6 * 7)'], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  expect(stdout).not.toContain('42');
  expect(stderr).toContain(translate('launch.unknown-command', { word: 'console.log(6 * 7)' }));
  expect(code).toBe(2);
});

const debuggers = [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=127.0.0.1:0',
  '--inspect-brk=127.0.0.1:0',
];

for (const given of debuggers) {
  const name = given.split('=')[0] ?? given;
  test(`the release does not start with ${name}, and says so`, async ({ desktop }) => {
    const { code, stderr, stdout } = await runPackaged(desktop, [given]);
    expect(stderr).toContain(translate('launch.debugger-refused', { switches: name }));
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });
}

test('a signal that asks for a debugger opens none', async ({ desktop }) => {
  const app = await desktop.launchApp({ build: 'release' });
  process.kill(app.pid, 'SIGUSR1');
  await throughout(
    'no debugger',
    async () => [app.stderr(), ...(app.hasExited() ? [] : await listeningPorts(app.pid))].join('\n'),
    (seen) => !/Debugger listening|^\d+$/m.test(seen),
    { forMs: 1_500, everyMs: 100 },
  );
});

for (const build of ['release', 'test'] as const) {
  test(`an option of the ${build} build one letter off is explained`, async ({ desktop }) => {
    const { code, stderr } = await runPackaged(desktop, ['--dmeo'], { build });
    expect(stderr).toContain(translate('launch.misspelt-option', { option: '--dmeo', meant: '--demo' }));
    expect(code).toBe(2);
  });
}

test('a word that is no command is explained', async ({ desktop }) => {
  const { code, stderr } = await runPackaged(desktop, ['rplay', 'x.jsonl']);
  expect(stderr).toContain(translate('launch.unknown-command', { word: 'rplay' }));
  expect(code).toBe(2);
});
