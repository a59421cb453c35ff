import type { PowerMonitor } from 'electron';
import type { PowerEvents, Unsubscribe } from '../ports.ts';

/**
 * Sleep, wake and shutdown as Electron reports them. On Linux each of the first two comes twice for one signal of
 * logind; they are passed on as they come, since the engine takes a repeated message for the same one. Windows
 * reports the end of a session to windows only, so without an open window a shutdown there comes unannounced.
 */
export class SystemPower implements PowerEvents {
  readonly #monitor: PowerMonitor;

  constructor(monitor: PowerMonitor) {
    this.#monitor = monitor;
  }

  subscribe(listener: (event: 'suspend' | 'resume' | 'shutdown') => void): Unsubscribe {
    const suspend = (): void => listener('suspend');
    const resume = (): void => listener('resume');
    const shutdown = (): void => listener('shutdown');
    this.#monitor.on('suspend', suspend);
    this.#monitor.on('resume', resume);
    this.#monitor.on('shutdown', shutdown);
    return () => {
      this.#monitor.off('suspend', suspend);
      this.#monitor.off('resume', resume);
      this.#monitor.off('shutdown', shutdown);
    };
  }
}
