import { closeSync, openSync, readFileSync } from 'node:fs';
import { eventually } from './eventually.ts';
import { type ManagedProcess, startProcess } from './managed-process.ts';

/** GLib reads the entry and starts its program, as GNOME does at login; it stays to be ended with the program. */
const launcher = `
import sys, signal
from gi.repository import Gio
try:
    from gi.repository import GioUnix
    entry = GioUnix.DesktopAppInfo.new_from_filename(sys.argv[1])
except ImportError:
    entry = Gio.DesktopAppInfo.new_from_filename(sys.argv[1])
entry.launch([], None)
signal.pause()
`;

export type LaunchedEntry = {
  /** What the program printed so far. */
  output(): string;
  /** Ends the program and what it started. */
  stop(): Promise<void>;
};

/** Starts what a desktop entry names, with a desktop's own reading of it. */
export async function launchEntry(
  file: string,
  outputFile: string,
  env: Readonly<Record<string, string>>,
): Promise<LaunchedEntry> {
  const output = openSync(outputFile, 'a');
  let launching: ManagedProcess;
  try {
    launching = await startProcess('/usr/bin/python3', ['-c', launcher, file], {
      env: { ...env },
      stdio: ['ignore', output, output],
    });
  } finally {
    closeSync(output);
  }
  return {
    output: () => readFileSync(outputFile, 'utf8'),
    stop: async () => {
      await launching.stop(0);
      // Ended with its group; the bus and the screen may go once it is gone.
      await eventually(
        'the program to be gone',
        () => launching.hasExited(),
        (isGone) => isGone,
      );
    },
  };
}
