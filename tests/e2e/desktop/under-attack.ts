import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { test as base, expect } from 'playwright/test';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import { type Desktop, hasFailed, type OpenDesktop, openDesktop } from './desktop.ts';
import { eventually, throughout } from './eventually.ts';
import { launchWithHome } from './home-window.ts';
import { setTrap, type Trap } from './trap.ts';

/** The packaged app with its window open, a page to attack from and a place outside to be lured to. */
export type Target = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly trap: Trap;
  readonly desktop: Desktop;
  /** What the system was asked to open in another program. */
  openedOutside(): Promise<string>;
};

type Besieged = Target & { readonly opened: OpenDesktop };

/** How long an attack is given to do its harm. */
const harmWithinMs = 400;
const homeAddress = 'app://bundle/home/index.html#today';

/** Stands in the place of the program that opens addresses, and notes what it was given. */
async function placeOpener(folder: string): Promise<{ readonly bin: string; readonly noteFile: string }> {
  const bin = join(folder, 'bin');
  const noteFile = join(folder, 'opened-outside');
  await mkdir(bin);
  await writeFile(noteFile, '');
  await writeFile(join(bin, 'xdg-open'), `#!/bin/sh\necho "$*" >>'${noteFile}'\n`);
  await chmod(join(bin, 'xdg-open'), 0o755);
  return { bin, noteFile };
}

async function besiege(opened: OpenDesktop, trap: Trap): Promise<Besieged> {
  const { desktop } = opened;
  const { bin, noteFile } = await placeOpener(desktop.folder);
  const { app, home } = await launchWithHome(desktop, {
    rules: shortRules,
    // A camera and a microphone to be refused, on a machine without any.
    args: ['--use-fake-device-for-media-stream'],
    env: { PATH: `${bin}:${process.env.PATH ?? ''}` },
  });
  return {
    opened,
    desktop,
    electron: app.electron,
    page: home,
    trap,
    openedOutside: () => readFile(noteFile, 'utf8'),
  };
}

const windowAddresses = (electron: ElectronApplication): Promise<readonly string[]> =>
  electron.evaluate(({ webContents }) => webContents.getAllWebContents().map((each) => each.getURL()));

/** The app is as it was: one window, its own page in it, nothing reached outside. */
export async function expectUnharmed({ electron, page, trap, openedOutside }: Target): Promise<void> {
  await throughout(
    'nothing to be reached outside',
    async () => [...trap.visits(), await openedOutside()].join(''),
    (reached) => reached === '',
    { forMs: harmWithinMs, everyMs: 100 },
  );
  expect(await windowAddresses(electron)).toEqual([homeAddress]);
  expect(page.url()).toBe(homeAddress);
  expect(await page.locator('h1').count()).toBe(1);
}

/** One app for all attacks of a worker; each test finds its page fresh and must leave the app unharmed. */
export const test = base.extend<{ target: Target }, { besieged: Besieged; isolation: string }>({
  /** Tests that name another one than the rest get an app of their own. */
  isolation: ['shared', { scope: 'worker', option: true }],
  besieged: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const opened = await openDesktop({ hasTrayHost: true });
      const trap = await setTrap();
      try {
        await use(await besiege(opened, trap));
      } finally {
        await opened.close();
        await trap.stop();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  target: async ({ besieged }, use, testInfo) => {
    const { electron, page, trap } = besieged;
    trap.forget();
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
    await eventually(
      'the page to be fresh',
      () => page.evaluate(() => !('touched' in window) && document.querySelector('.ring') !== null),
      (isFresh) => isFresh,
    );
    await page.evaluate(() => Object.assign(window, { touched: true }));
    await use(besieged);
    if (!hasFailed(testInfo)) await expectUnharmed(besieged);
    if (hasFailed(testInfo)) await besieged.opened.keepEvidence(testInfo);
  },
});

export { expect } from 'playwright/test';
