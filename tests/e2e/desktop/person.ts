import { once } from 'node:events';
import type { ManagedProcess } from './managed-process.ts';
import { startProcess } from './managed-process.ts';
import { mustRun } from './run-command.ts';

/** The hands of somebody at this desk: real key presses and pointer moves, seen by the X server as input. */
export type Person = {
  /** Types and moves the pointer, twice a second, until `rest` is called. */
  work(): void;
  /** Takes the hands off. */
  rest(): void;
  /** Types a text, a letter every so many milliseconds; the hands are to rest, or their Shift makes it capital. */
  type(text: string, everyMs?: number): Promise<void>;
  /** Presses keys, as xdotool calls them, one after another: `ctrl+alt+shift+b`, `Tab`, `Escape`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Presses one key many times, as fast as a page follows. */
  repeat(key: string, times: number): Promise<void>;
  /** Clicks at a place on the screen. */
  click(x: number, y: number): Promise<void>;
  leave(): Promise<void>;
};

/** Idle time comes in whole seconds; two inputs a second leave no second without one. */
const everyMs = 500;

/** Shift alone changes nothing in whichever window has the keyboard. */
const movements = ['mousemove_relative 3 0', 'key shift', 'mousemove_relative -- -3 0', 'key shift'];

export async function seatPerson(env: Readonly<Record<string, string>>): Promise<Person> {
  // One xdotool reads commands for as long as the person is there: no process is started for each key.
  const hands: ManagedProcess = await startProcess('xdotool', ['-'], {
    env: { ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  hands.child.stdin?.on('error', () => undefined);
  let timer: NodeJS.Timeout | undefined;
  let moved = 0;
  const move = (): void => {
    hands.child.stdin?.write(`${movements[moved % movements.length]}\n`);
    moved += 1;
  };
  /** What they were told before is done once they answer: a Shift still on its way would make a letter capital. */
  const becomeStill = async (): Promise<void> => {
    const { stdin, stdout } = hands.child;
    if (stdin === null || stdout === null) throw new Error('the hands cannot be spoken to');
    const answered = once(stdout, 'data');
    stdin.write('getmouselocation\n');
    await answered;
  };
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    work: () => {
      if (timer !== undefined) return;
      move();
      timer = setInterval(move, everyMs);
    },
    rest,
    type: async (text, everyMs = 40) => {
      await becomeStill();
      await mustRun('xdotool', ['type', '--delay', String(everyMs), text], { env });
    },
    press: async (...keys) => {
      await becomeStill();
      await mustRun('xdotool', ['key', '--delay', '60', ...keys], { env });
    },
    repeat: async (key, times) => {
      if (times > 0)
        await mustRun('xdotool', ['key', '--delay', '20', ...Array<string>(times).fill(key)], { env });
    },
    click: async (x, y) => {
      await mustRun('xdotool', ['mousemove', String(x), String(y), 'click', '1'], { env });
    },
    leave: async () => {
      rest();
      await hands.stop();
    },
  };
}
