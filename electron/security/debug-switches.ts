import type { BuildKind } from '../launch/build-kind.ts';

/** A debugger reads and changes everything the app knows. Node's own are closed by a fuse as well; Chromium's have none. */
const debugSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-socket-name',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-wait',
  'debug-port',
] as const;

/** The part of Electron's `app.commandLine` that is used. */
export interface SwitchReader {
  hasSwitch(name: string): boolean;
}

export type ShellKind = {
  readonly build: BuildKind;
  readonly isPackaged: boolean;
};

/**
 * The debugger switches that this start must not be given. A packaged release takes none: it quits and names them,
 * since by the time this code runs Chromium may have acted on them. A checkout and the test build may be debugged.
 */
export function refusedSwitches(commandLine: SwitchReader, shell: ShellKind): readonly string[] {
  if (shell.build === 'test' || !shell.isPackaged) return [];
  return debugSwitches.filter((name) => commandLine.hasSwitch(name)).map((name) => `--${name}`);
}
