import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desktop } from './desktop.ts';
import { eventually } from './eventually.ts';
import { startProcess } from './managed-process.ts';

/** A program that somebody works in: a terminal that keeps every letter it gets. */
export type Terminal = {
  readonly window: string;
  /** Waits until it has got these letters and no others. */
  expectLetters(expected: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens one; the window manager gives it the keyboard. */
export async function openTerminal({ env, folder, screen }: Desktop, name: string): Promise<Terminal> {
  const file = join(folder, `${name}.txt`);
  // Each letter is written as it comes, and not when its line ends.
  const keep = `stty raw -echo; exec cat >'${file}'`;
  const terminal = await startProcess('xterm', ['-T', name, '-geometry', '60x12', '-e', 'sh', '-c', keep], {
    env: { ...env },
  });
  const letters = (): Promise<string> => readFile(file, 'utf8').catch(() => '');
  const [window = ''] = await eventually(
    `the terminal ${name}`,
    () => screen.windowsNamed(`^${name}$`),
    (found) => found.length === 1,
  );
  await eventually(`${name} to have the keyboard`, screen.activeWindow, (active) => active === window);
  return {
    window,
    expectLetters: async (expected) => {
      await eventually(`the letters in ${name}`, letters, (text) => text === expected);
    },
    close: async () => {
      await terminal.stop();
    },
  };
}
