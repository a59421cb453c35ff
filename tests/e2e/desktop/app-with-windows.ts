import { appendFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { _electron, type ElectronApplication } from 'playwright';
import { type AppOutput, awaitRunning, type RunningApp } from './app.ts';
import type { AppCommand } from './app-command.ts';
import { manageProcess } from './managed-process.ts';

export type AppWithWindows = RunningApp & { readonly electron: ElectronApplication };

/** What runs a program as another user of the machine, and then is that program. */
const asUser = ({ uid, gid }: NonNullable<AppCommand['owner']>): string =>
  `setpriv --reuid=${uid} --regid=${gid} --clear-groups `;

/** Playwright, run by the superuser, switches the sandbox off; whoever the app runs as is to have it. */
const dropSandboxSwitch = 'for given; do shift; [ "$given" = --no-sandbox ] || set -- "$@" "$given"; done\n';

/**
 * Starts a test build under Playwright, which can reach its windows and its main process. Playwright reads
 * standard output before anybody else can, so a script of one line sends it to the file first; it hands its
 * process over to the app, so the process id stays the app's.
 */
export async function startAppWithWindows(
  command: AppCommand,
  output: AppOutput,
  scriptFile: string,
): Promise<AppWithWindows> {
  const user = command.owner === undefined ? '' : asUser(command.owner);
  const keepSandbox = command.args.includes('--no-sandbox') ? '' : dropSandboxSwitch;
  const line = `exec ${user}'${command.executable}' "$@" >>'${output.stdoutFile}'`;
  await writeFile(scriptFile, `#!/bin/sh\n${keepSandbox}${line}\n`);
  await chmod(scriptFile, 0o755);
  appendFileSync(output.stdoutFile, '');
  appendFileSync(output.stderrFile, '');
  const startedAtMs = performance.now();
  const electron = await _electron.launch({
    executablePath: scriptFile,
    args: [...command.args],
    env: { ...command.env },
    // Playwright would hold every page to its light colours; here the system's choice counts.
    colorScheme: null,
    ...(command.env.HOME === undefined ? {} : { cwd: command.env.HOME }),
  });
  const child = electron.process();
  child.stderr?.on('data', (text: Buffer) => appendFileSync(output.stderrFile, text));
  const running = await awaitRunning(manageProcess('unhunch', child), output, startedAtMs);
  return { ...running, electron };
}
