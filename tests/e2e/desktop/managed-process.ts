import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

export type ExitStatus = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type ManagedProcess = {
  readonly name: string;
  readonly child: ChildProcess;
  readonly pid: number;
  readonly exited: Promise<ExitStatus>;
  hasExited(): boolean;
  /** Asks it to end, and ends it with its children when it has not done so in `graceMs`. */
  stop(graceMs?: number): Promise<ExitStatus>;
};

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

/** Starts a program as the head of its own process group, so that whatever it starts can be ended with it. */
export async function startProcess(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<ManagedProcess> {
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: true });
  await once(child, 'spawn');
  return manageProcess(command, child);
}

/** Wraps a process that leads its own group and is running already. */
export function manageProcess(name: string, child: ChildProcess): ManagedProcess {
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} has no process id: it did not start`);
  const exited = new Promise<ExitStatus>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const hasExited = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    name,
    child,
    pid,
    exited,
    hasExited,
    stop: async (graceMs = 4_000) => {
      if (!hasExited()) child.kill('SIGTERM');
      const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
      const status = hasExited() ? { code: child.exitCode, signal: child.signalCode } : await exited;
      clearTimeout(timer);
      signalGroup(pid, 'SIGKILL');
      return status;
    },
  };
}
