import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { startProcess } from '../desktop/managed-process.ts';
import { menuLabels } from '../desktop/menu-labels.ts';
import { mustRun } from '../desktop/run-command.ts';
import { expectReplayAgrees, readDeeds } from '../desktop/trace.ts';

const cardTitle = '^A minute for your back$';
const breakTitle = '^Break$';
const fortyLetters = 'thequickbrownfoxjumpsoverthelazydogagain';

test('the card takes no key from whoever types', async ({ desktop }) => {
  const { env, folder, person, screen } = desktop;
  const file = join(folder, 'typed.txt');
  const terminal = await startProcess('xterm', ['-T', 'notes', '-e', `cat > ${file}`], { env: { ...env } });
  const [notes = ''] = await eventually(
    'the terminal',
    () => screen.windowsNamed('^notes$'),
    (found) => found.length === 1,
  );
  person.work();
  const app = await desktop.launchApp({ rules: { ...shortRules, patienceSeconds: 60 } });
  await eventually(
    'the card',
    () => screen.windowsNamed(cardTitle),
    (found) => found.length === 1,
    { withinMs: 70_000 },
  );
  expect(await screen.activeWindow()).toBe(notes);
  // The hands that kept the app awake press Shift now and then; from here on they type.
  person.rest();
  await mustRun('xdotool', ['type', '--delay', '40', `${fortyLetters}\n`], { env });
  const typed = await eventually(
    'the letters in the file',
    () => readFile(file, 'utf8').catch(() => ''),
    (text) => text.endsWith('\n'),
  );
  expect(typed).toBe(`${fortyLetters}\n`);
  await app.quit();
  await terminal.stop();
  await expectReplayAgrees(desktop.dataFolder);
});

test('Start on the card opens the break, which plays to its end and goes', async ({ desktop }) => {
  const { dataFolder, person, screen } = desktop;
  person.work();
  const app = await desktop.launchAppWithWindows({ rules: { ...shortRules, patienceSeconds: 60 } });
  await eventually(
    'the card',
    () => screen.windowsNamed(cardTitle),
    (found) => found.length === 1,
    { withinMs: 70_000 },
  );
  const card = app.electron.windows().find((page) => page.url().includes('/card/'));
  await card?.getByRole('button', { name: 'Start' }).click();
  await eventually(
    'the break window alone',
    async () => [await screen.windowsNamed(cardTitle), await screen.windowsNamed(breakTitle)],
    ([cards, breaks]) => cards?.length === 0 && breaks?.length === 1,
  );
  await eventually(
    'the break to be taken',
    () => readDeeds(dataFolder),
    (deeds) => deeds.includes('break-finished'),
    { withinMs: 60_000 },
  );
  expect(await readDeeds(dataFolder)).toContain('ledger-cleared');
  await eventually(
    'the break window to go',
    () => screen.windowsNamed(breakTitle),
    (found) => found.length === 0,
    { withinMs: 10_000 },
  );
  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('Esc finishes a break, and its window goes', async ({ desktop }) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  person.work();
  const app = await desktop.launchAppWithWindows({ rules: shortRules });
  const { menu } = await trayHost.item();
  await menu.click(menuLabels.startBreak);
  await eventually(
    'the break window',
    () => screen.windowsNamed(breakTitle),
    (found) => found.length === 1,
  );
  const page = app.electron.windows().find((each) => each.url().includes('/break/'));
  await page?.keyboard.press('Escape');
  await eventually(
    'the break window to go',
    () => screen.windowsNamed(breakTitle),
    (found) => found.length === 0,
    { withinMs: 10_000 },
  );
  expect(await readDeeds(dataFolder)).toContain('break-finished');
  await app.quit();
  await expectReplayAgrees(dataFolder);
});
