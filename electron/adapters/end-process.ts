/**
 * Ends a process that no longer listens, such as a page that hangs. Windows knows no signals: there Node ends the
 * process outright. One that is gone already is nothing to complain about.
 */
export function endProcess(processId: number): void {
  if (processId <= 0) return;
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // Gone meanwhile.
  }
}
