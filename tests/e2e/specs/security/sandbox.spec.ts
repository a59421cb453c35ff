import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { packagedAppFolder } from '../../desktop/app-command.ts';
import { cannotRun } from '../../desktop/cannot-run.ts';
import { type Desktop, expect, test } from '../../desktop/desktop.ts';
import { launchWithHome } from '../../desktop/home-window.ts';
import type { Household } from '../../desktop/household.ts';
import { seccompModeOf } from '../../desktop/process-table.ts';
import { addThrowAwayUser, mayUseNamespaces, reachableAppFolder } from '../../desktop/throw-away-user.ts';

const name = 'a window that asks for no sandbox gets one all the same';

/** Seccomp mode 2: system calls go through a filter. */
const filtered = 2;

async function expectEnforced(desktop: Desktop, household: Household): Promise<void> {
  const appFolder = await reachableAppFolder(packagedAppFolder('test'), household.owner, desktop.folder);
  const { app } = await launchWithHome(desktop, { rules: shortRules, household, appFolder });
  const found = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const hidden = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: false, nodeIntegration: true, contextIsolation: false },
    });
    await hidden.loadURL('data:text/html,x');
    const pid = hidden.webContents.getOSProcessId();
    const node: unknown = await hidden.webContents.executeJavaScript('typeof process + typeof require');
    const ownPid = BrowserWindow.getAllWindows()
      .find((each) => each !== hidden)
      ?.webContents.getOSProcessId();
    return { pid, ownPid, node };
  });
  expect(found.node).toBe('undefinedundefined');
  expect(await seccompModeOf(found.pid)).toBe(filtered);
  expect(await seccompModeOf(found.ownPid ?? 0)).toBe(filtered);
  await app.quit();
}

test(name, async ({ desktop }) => {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? await addThrowAwayUser(desktop.folder) : undefined;
  const household = user?.household ?? desktop.household;
  try {
    if (await mayUseNamespaces(household.owner)) await expectEnforced(desktop, household);
    else await cannotRun(name, 'this machine keeps user namespaces from normal users');
  } finally {
    await user?.remove();
  }
});
