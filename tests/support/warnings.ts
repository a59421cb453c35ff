import type { Log } from '../../electron/ports.ts';

/** A log that keeps what it is warned of. */
export function listenToWarnings(): { readonly log: Log; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  return { warnings, log: { info: () => undefined, warn, error: () => undefined } };
}
