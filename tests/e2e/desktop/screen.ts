import { eventually } from './eventually.ts';
import { mustRun, runCommand } from './run-command.ts';

/** What can be seen on the display from outside the app. */
export type Screen = {
  /** Ids of the visible windows whose title matches (a regular expression of xdotool). */
  windowsNamed(title: string): Promise<readonly string[]>;
  activeWindow(): Promise<string | undefined>;
  /** Closes a window by the keys of the window manager, and waits until it is gone. */
  closeWindow(id: string): Promise<void>;
  /** Where a window stands on the screen, in pixels. */
  placeOf(id: string): Promise<Place>;
  screenshot(file: string): Promise<void>;
};

export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Reads `X=884` and its like, as `xdotool getwindowgeometry --shell` prints them. */
function readPlace(text: string): Place {
  const numberOf = (name: string): number => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(text)?.[1]);
  return { x: numberOf('X'), y: numberOf('Y'), width: numberOf('WIDTH'), height: numberOf('HEIGHT') };
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

export function lookAtScreen(env: Readonly<Record<string, string>>): Screen {
  return {
    windowsNamed: async (title) => {
      const found = await runCommand('xdotool', ['search', '--onlyvisible', '--name', title], { env });
      return lines(found.stdout);
    },
    activeWindow: async () => lines((await runCommand('xdotool', ['getactivewindow'], { env })).stdout)[0],
    closeWindow: async (id) => {
      let looks = 0;
      await eventually(
        'the window to close',
        async () => {
          // A page that is still loading may take the keys; whoever wants it closed presses again.
          if (looks % 20 === 0)
            await runCommand('xdotool', ['windowactivate', '--sync', id, 'key', 'alt+F4'], { env });
          looks += 1;
          const all = lines(
            (await runCommand('xdotool', ['search', '--onlyvisible', '--name', '.'], { env })).stdout,
          );
          return all.includes(id);
        },
        (isThere) => !isThere,
        { withinMs: 30_000 },
      );
    },
    placeOf: async (id) => readPlace(await mustRun('xdotool', ['getwindowgeometry', '--shell', id], { env })),
    screenshot: async (file) => {
      await mustRun('import', ['-window', 'root', file], { env });
    },
  };
}
