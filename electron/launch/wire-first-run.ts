import { createFirstRunFile } from '../adapters/first-run-file.ts';
import { FirstRunKeeper } from '../app/first-run-keeper.ts';
import type { HomePage, Log } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

/** Whether the first steps are done, and so where a window begins. The demo has none: it is there to be seen. */
export function wireFirstRun(
  { folder, options }: Launch,
  log: Log,
): { readonly firstRun: FirstRunKeeper; readonly startPage: () => HomePage } {
  const firstRun = new FirstRunKeeper({ file: createFirstRunFile(folder), log });
  return { firstRun, startPage: () => (options.demo || firstRun.isDone ? 'today' : 'first-run') };
}
