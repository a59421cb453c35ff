import { access, chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { appCommand, packagedAppFolder } from '../desktop/app-command.ts';
import { translate } from '../desktop/catalogue.ts';
import { type Desktop, expect, test } from '../desktop/desktop.ts';
import { launchEntry } from '../desktop/desktop-entry.ts';
import { eventually, throughout } from '../desktop/eventually.ts';
import { awaitHome, launchWithHome } from '../desktop/home-window.ts';
import { pressByKeyboard, tabToId } from '../desktop/keyboard.ts';
import { mustRun } from '../desktop/run-command.ts';

const entryFile = ({ household }: Desktop): string =>
  join(household.home, 'config', 'autostart', 'unhunch.desktop');

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const switchOf = (home: Page) => home.locator('#setting-startAtLogin');
const problemOf = (home: Page) => home.locator('#setting-startAtLogin-problem');

async function pressSwitch(home: Page): Promise<void> {
  await tabToId(home, 'setting-startAtLogin');
  await home.keyboard.press('Space');
}

/** The same files in a folder of another name. */
async function appFolderNamed(name: string, desktop: Desktop): Promise<string> {
  const folder = join(desktop.folder, name);
  const copy = (links: string): Promise<string> => mustRun('cp', [links, packagedAppFolder('test'), folder]);
  await copy('-al').catch(() => copy('-a'));
  return folder;
}

/** Names that mean something to whoever reads command lines. Electron itself cannot run below a backslash. */
const oddNames = ['an "odd" $HOME; (really?) & `more`', '100% of a=b'];

for (const name of oddNames)
  test(`switched on in the folder ${name}, the app starts with the session, without a window, until it is switched off`, async ({
    desktop,
  }) => {
    const appFolder = await appFolderNamed(name, desktop);
    const { app, home } = await launchWithHome(desktop, { appFolder });
    await pressByKeyboard(home, translate('window.nav.settings'));
    await pressSwitch(home);
    await expect(switchOf(home)).toBeChecked();
    await eventually(
      'the entry',
      () => isThere(entryFile(desktop)),
      (there) => there,
    );
    await app.quit();

    const { env } = appCommand({ appFolder }, desktop.household, desktop.env);
    // The superuser has no sandbox, and an entry with the switch for that is nothing the app would write.
    const launched = await launchEntry(entryFile(desktop), join(desktop.folder, 'login.output'), {
      ...env,
      ELECTRON_DISABLE_SANDBOX: '1',
    });
    try {
      await eventually('the app to run', launched.output, (text) => text.includes('Unhunch is running.'), {
        withinMs: 30_000,
      });
      await desktop.trayHost.item();
      await throughout(
        'no window',
        () => desktop.screen.windowsNamed('Unhunch'),
        (found) => found.length === 0,
        {
          forMs: 4_000,
        },
      );
    } finally {
      await launched.stop();
    }

    const next = await launchWithHome(desktop, { appFolder });
    await pressByKeyboard(next.home, translate('window.nav.settings'));
    await expect(switchOf(next.home)).toBeChecked();
    await pressSwitch(next.home);
    await eventually(
      'the entry to be gone',
      () => isThere(entryFile(desktop)),
      (there) => !there,
    );
    await next.app.quit();
  });

test('an entry that was taken away by hand shows as off, and one that cannot be written says so', async ({
  desktop,
}) => {
  const { app, home } = await launchWithHome(desktop);
  const settings = translate('window.nav.settings');
  await pressByKeyboard(home, settings);
  await pressSwitch(home);
  await expect(switchOf(home)).toBeChecked();
  expect(await readFile(entryFile(desktop), 'utf8')).toMatch(/^Exec=.*--hidden$/m);

  await rm(entryFile(desktop));
  await pressByKeyboard(home, translate('window.nav.today'));
  await pressByKeyboard(home, settings);
  await expect(switchOf(home)).not.toBeChecked();

  // A file where the folder would be stops the superuser too.
  const folder = dirname(entryFile(desktop));
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  await chmod(folder, 0o400);
  await pressSwitch(home);
  await expect(problemOf(home)).toHaveText(translate('window.refusal.start-at-login.not-written'));
  await expect(switchOf(home)).not.toBeChecked();
  expect((await readFile(folder)).length).toBe(0);
  await app.quit();
});

test('the demo never writes an entry', async ({ desktop }) => {
  const app = await desktop.launchAppWithWindows({ args: ['--demo'], dataFolder: 'own' });
  const home = await awaitHome(app);
  await pressByKeyboard(home, translate('window.nav.settings'));
  await pressSwitch(home);
  await expect(problemOf(home)).toHaveText(translate('window.refusal.start-at-login.demo'));
  await expect(switchOf(home)).not.toBeChecked();
  expect(await isThere(entryFile(desktop))).toBe(false);
  await app.quit();
});
