import type { App } from 'electron';
import type { ShellKind } from './debug-switches.ts';

/**
 * Turns the sandbox on for every window, whatever a window's own options say. To be called before the app is ready.
 * A start with `--no-sandbox` (the superuser has no other) keeps that: turning the sandbox on regardless takes the
 * switch from the helper processes, which then refuse to run as superuser and are started over and over.
 * Answers whether the person must be told that this packaged release runs without it.
 */
export function enforceSandbox(app: App, shell: ShellKind): { readonly isMissing: boolean } {
  const isOff = app.commandLine.hasSwitch('no-sandbox');
  if (!isOff) app.enableSandbox();
  return { isMissing: isOff && shell.build === 'release' && shell.isPackaged };
}
