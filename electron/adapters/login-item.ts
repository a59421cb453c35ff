import { z } from 'zod';

/** `off-in-system`: there is an entry, and the system was told not to follow it. */
export type LoginItemState = 'on' | 'off' | 'off-in-system';

const hiddenArgument = '--hidden';
export const loginItemArguments: string[] = [hiddenArgument];

const windowsSchema = z.object({
  openAtLogin: z.boolean(),
  executableWillLaunchAtLogin: z.boolean(),
  launchItems: z.array(z.object({ args: z.array(z.string()), enabled: z.boolean() })),
});

/**
 * What Windows does, from what Electron reads in the registry. `openAtLogin` is the entry alone; whether Task Manager
 * leaves it on stands with the entry itself, and where that is not listed, with the program.
 */
export function readWindowsLoginItem(settings: unknown): LoginItemState {
  const { openAtLogin, executableWillLaunchAtLogin, launchItems } = windowsSchema.parse(settings);
  if (!openAtLogin) return 'off';
  const ours = launchItems.filter(({ args }) => args.includes(hiddenArgument));
  const isEnabled = ours.length === 0 ? executableWillLaunchAtLogin : ours.some(({ enabled }) => enabled);
  return isEnabled ? 'on' : 'off-in-system';
}

const macSchema = z.object({ openAtLogin: z.boolean(), status: z.string().optional() });

/** What macOS does. Where approval is asked for, the entry waits for the person in System Settings. */
export function readMacLoginItem(settings: unknown): LoginItemState {
  const { openAtLogin, status } = macSchema.parse(settings);
  if (status === 'requires-approval') return 'off-in-system';
  return openAtLogin ? 'on' : 'off';
}
