import type { App } from 'electron';

/**
 * Claims the data folder for this process; false when another one has it, which is then told to show itself. Files
 * are opened only after this: two writers would undo each other's changes.
 */
export function claimSingleInstance(app: App, onSecondLaunch: () => void): boolean {
  const isFirst = app.requestSingleInstanceLock();
  if (isFirst) app.on('second-instance', onSecondLaunch);
  return isFirst;
}
