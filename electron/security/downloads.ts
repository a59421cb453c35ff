import type { Session } from 'electron';

/** Pages save nothing to disk. */
export function forbidDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
