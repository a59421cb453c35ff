import { mustRun, runCommand } from './run-command.ts';

/** What can be seen on the display from outside the app. */
export type Screen = {
  /** Ids of the visible windows whose title matches (a regular expression of xdotool). */
  windowsNamed(title: string): Promise<readonly string[]>;
  activeWindow(): Promise<string | undefined>;
  /** Closes a window by the keys of the window manager. */
  closeWindow(id: string): Promise<void>;
  screenshot(file: string): Promise<void>;
};

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

export function lookAtScreen(env: Readonly<Record<string, string>>): Screen {
  return {
    windowsNamed: async (title) => {
      const found = await runCommand('xdotool', ['search', '--onlyvisible', '--name', title], { env });
      return lines(found.stdout);
    },
    activeWindow: async () => lines((await runCommand('xdotool', ['getactivewindow'], { env })).stdout)[0],
    closeWindow: async (id) => {
      await mustRun('xdotool', ['windowactivate', '--sync', id, 'key', 'alt+F4'], { env });
    },
    screenshot: async (file) => {
      await mustRun('import', ['-window', 'root', file], { env });
    },
  };
}
