import { closeSync, openSync, readFileSync } from 'node:fs';
import type { AppCommand } from './app-command.ts';
import { eventually } from './eventually.ts';
import { type ExitStatus, type ManagedProcess, startProcess } from './managed-process.ts';

/** The line on standard output with which the app says that it has started. */
const runningLine = 'Unhunch is running.';

export type AppOutput = { readonly stdoutFile: string; readonly stderrFile: string };

export type RunningApp = {
  readonly pid: number;
  /** From the start of the process to the line that it runs. */
  readonly startedInMs: number;
  readonly exited: Promise<ExitStatus>;
  hasExited(): boolean;
  stdout(): string;
  stderr(): string;
  /** SIGKILL to the main process, as a crash or an impatient system does. */
  kill(): Promise<void>;
  /** SIGSTOP to the main process: it gets no ticks and no messages. */
  stop(): void;
  /** SIGCONT: it goes on where it stood. */
  cont(): void;
  /** SIGTERM, with which a session ends its programs. */
  quit(): Promise<ExitStatus>;
  /** Ends what is left of it, whatever its state. */
  dispose(): Promise<void>;
};

const startWithinMs = 30_000;
const quitWithinMs = 10_000;

export async function awaitExit(app: ManagedProcess, withinMs: number, cause: string): Promise<ExitStatus> {
  await eventually(`the app to end after ${cause}`, app.hasExited, (hasExited) => hasExited, { withinMs });
  return app.exited;
}

/** Waits for the line that it runs, and wraps the process for the tests. */
export async function awaitRunning(
  app: ManagedProcess,
  output: AppOutput,
  startedAtMs: number,
): Promise<RunningApp> {
  const stdout = (): string => readFileSync(output.stdoutFile, 'utf8');
  const stderr = (): string => readFileSync(output.stderrFile, 'utf8');
  try {
    await eventually(
      `the app to print "${runningLine}"`,
      () => ({ stdout: stdout(), hasExited: app.hasExited() }),
      (seen) => seen.hasExited || seen.stdout.split('\n').includes(runningLine),
      { withinMs: startWithinMs, everyMs: 25 },
    );
    if (app.hasExited())
      throw new Error(`the app ended with ${JSON.stringify(await app.exited)} at its start`);
  } catch (error) {
    await app.stop(0);
    throw new Error(`${String(error)}\nstandard error of the app:\n${stderr()}`, { cause: error });
  }
  return {
    pid: app.pid,
    startedInMs: performance.now() - startedAtMs,
    exited: app.exited,
    hasExited: app.hasExited,
    stdout,
    stderr,
    kill: async () => {
      process.kill(app.pid, 'SIGKILL');
      await awaitExit(app, quitWithinMs, 'SIGKILL');
    },
    stop: () => void process.kill(app.pid, 'SIGSTOP'),
    cont: () => void process.kill(app.pid, 'SIGCONT'),
    quit: async () => {
      process.kill(app.pid, 'SIGTERM');
      return awaitExit(app, quitWithinMs, 'SIGTERM');
    },
    dispose: async () => {
      await app.stop(2_000);
    },
  };
}

/** Starts the packaged app as a launcher does, without waiting for anything. */
export async function spawnApp(command: AppCommand, output: AppOutput): Promise<ManagedProcess> {
  const stdout = openSync(output.stdoutFile, 'a');
  const stderr = openSync(output.stderrFile, 'a');
  try {
    return await startProcess(command.executable, command.args, {
      env: { ...command.env },
      cwd: command.env.HOME,
      stdio: ['ignore', stdout, stderr],
      ...command.owner,
    });
  } finally {
    closeSync(stdout);
    closeSync(stderr);
  }
}
