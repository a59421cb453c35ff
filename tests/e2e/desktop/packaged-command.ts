import { type AppOptions, appCommand } from './app-command.ts';
import type { Desktop } from './desktop.ts';
import { type CommandResult, runCommand } from './run-command.ts';

/**
 * Runs the packaged app where it is expected to say something and end, such as `replay`. One that does not end is
 * ended after ten seconds with the code 124.
 */
export function runPackaged(
  desktop: Desktop,
  args: readonly string[],
  options: AppOptions & { readonly input?: string } = {},
): Promise<CommandResult> {
  const {
    executable,
    args: given,
    env,
  } = appCommand({ build: 'release', ...options, args }, desktop.household, desktop.env);
  return runCommand('timeout', ['10', executable, ...given], {
    env,
    ...(options.input === undefined ? {} : { input: options.input }),
  });
}
