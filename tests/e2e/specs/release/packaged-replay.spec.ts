import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../desktop/desktop.ts';
import { runPackaged } from '../../desktop/packaged-command.ts';
import { runCommand } from '../../desktop/run-command.ts';

const repository = join(import.meta.dirname, '../../../..');
const worked = join(repository, 'tests/replay/worked');
const trace = join(worked, '01-prompted-while-typing-then-leaving-counts-as-the-break.trace.jsonl');

/** What `npm run replay` says, without npm around it. */
const replayInCheckout = () =>
  runCommand(process.execPath, ['.config/commands/replay.mjs', trace], { cwd: repository });

test('the packaged release replays a file as a checkout does', async ({ desktop }) => {
  const inCheckout = await replayInCheckout();
  const packaged = await runPackaged(desktop, ['replay', trace]);
  expect(packaged).toEqual(inCheckout);
  expect(packaged.code).toBe(0);
  expect(packaged.stdout.split('\n').length).toBeGreaterThan(3);
});

test('the packaged release replays what it is handed', async ({ desktop }) => {
  const packaged = await runPackaged(desktop, ['replay', '-'], { input: await readFile(trace, 'utf8') });
  expect(packaged.stdout).toBe((await replayInCheckout()).stdout);
  expect(packaged.code).toBe(0);
});

test('a bad trace is refused with the number of its line', async ({ desktop }) => {
  const file = join(desktop.folder, 'bad.jsonl');
  const lines = (await readFile(trace, 'utf8')).trimEnd().split('\n');
  await writeFile(file, [...lines.slice(0, 1), '{"is": "nonsense"}', ...lines.slice(1)].join('\n'));
  const { code, stdout, stderr } = await runPackaged(desktop, ['replay', file]);
  expect(stderr).toMatch(/line 2\b/);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('a file that is not there is named as the problem', async ({ desktop }) => {
  const { code, stderr } = await runPackaged(desktop, ['replay', join(desktop.folder, 'none.jsonl')]);
  expect(stderr).toContain('expected a readable trace file');
  expect(code).toBe(2);
});
