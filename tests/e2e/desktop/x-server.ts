import { once } from 'node:events';
import { eventually } from './eventually.ts';
import { type ManagedProcess, startProcess } from './managed-process.ts';
import { runCommand } from './run-command.ts';

export type XServer = { readonly display: string; stop(): Promise<void> };

/** A program that serves a screen, and what it wants to be told. */
export type XProgram = { readonly command: string; readonly args: readonly string[] };

/** One display. */
const xvfb: XProgram = { command: 'Xvfb', args: ['-screen', '0', '1280x800x24'] };

/** The server picks a free display itself and writes its number to the descriptor it is given (here the fourth). */
async function readDisplayNumber(server: ManagedProcess): Promise<string> {
  const pipe = server.child.stdio[3];
  if (!pipe) throw new Error(`${server.name} was started without a pipe for its display number`);
  const died = server.exited.then(({ code }) => {
    throw new Error(`${server.name} ended with ${code} before it had a display`);
  });
  const chunk: unknown = (await Promise.race([once(pipe, 'data'), died]))[0];
  died.catch(() => undefined);
  return `:${String(chunk).trim()}`;
}

/** A screen of its own with a window manager. `-ac` lets a second user of the machine draw on it (no network). */
export async function startXServer(
  env: Readonly<Record<string, string>>,
  { command, args }: XProgram = xvfb,
): Promise<XServer> {
  const server = await startProcess(
    command,
    ['-displayfd', '3', ...args, '-nolisten', 'tcp', '-ac', '-noreset'],
    { env: { ...env }, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = await readDisplayNumber(server);
  const onDisplay = { ...env, DISPLAY: display };
  const windowManager = await startProcess('openbox', [], { env: onDisplay });
  await eventually(
    'the window manager to answer',
    () => runCommand('xdotool', ['get_desktop'], { env: onDisplay }),
    (result) => result.code === 0,
  );
  return {
    display,
    stop: async () => {
      await windowManager.stop();
      await server.stop();
    },
  };
}
