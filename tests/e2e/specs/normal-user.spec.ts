import { shortRules } from '../../../shared/settings/short-rules.ts';
import { packagedAppFolder } from '../desktop/app-command.ts';
import { cannotRun } from '../desktop/cannot-run.ts';
import { type Desktop, expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import type { Household } from '../desktop/household.ts';
import { commandLineOf, processTree, seccompModeOf } from '../desktop/process-table.ts';
import { addThrowAwayUser, mayUseNamespaces, reachableAppFolder } from '../desktop/throw-away-user.ts';
import { expectReplayAgrees } from '../desktop/trace.ts';
import { awaitSitting } from '../desktop/tray-watch.ts';

const name = 'a normal user runs the app with its sandbox on';

/** Seccomp mode 2: system calls go through a filter, as Chromium sets it in its renderers. */
const filtered = 2;

async function expectSandboxed(desktop: Desktop, household: Household): Promise<void> {
  const appFolder = await reachableAppFolder(packagedAppFolder('test'), household.owner, desktop.folder);
  const options = { rules: shortRules, household, appFolder };
  desktop.person.work();
  const app = await desktop.launchApp(options);
  await awaitSitting(desktop.trayHost, 5, 20);
  await desktop.launchAgain(options);
  await eventually(
    'the window',
    () => desktop.screen.windowsNamed('Unhunch'),
    (windows) => windows.length === 1,
  );

  const pids = await processTree(app.pid);
  const commandLines = await Promise.all(pids.map(commandLineOf));
  expect(commandLines.filter((line) => line.includes('--no-sandbox'))).toEqual([]);
  const renderers = pids.filter((_, index) => commandLines[index]?.includes('--type=renderer'));
  expect(renderers).not.toEqual([]);
  for (const pid of renderers) expect(await seccompModeOf(pid)).toBe(filtered);

  await app.quit();
  await expectReplayAgrees(household.dataFolder);
}

test(name, async ({ desktop }) => {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? await addThrowAwayUser(desktop.folder) : undefined;
  const household = user?.household ?? desktop.household;
  try {
    if (await mayUseNamespaces(household.owner)) await expectSandboxed(desktop, household);
    else await cannotRun(name, 'this machine keeps user namespaces from normal users');
  } finally {
    await user?.remove();
  }
});
