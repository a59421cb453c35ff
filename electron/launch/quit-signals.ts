/** The part of Node's `process` that is used. */
export interface SignalPort {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
}

/**
 * Takes a request of the system to end (log out, Ctrl+C) as a quit, so that the state is saved. Chromium does this
 * by itself until a library listens to a signal: electron-store's writer does, and once its listener has run and
 * gone the next such signal would end the process on the spot.
 */
export function quitOnSignals(port: SignalPort, quit: () => void): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) port.on(signal, quit);
}
