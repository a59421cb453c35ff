import { expect, it } from 'vitest';
import { SessionRun } from '../../../support/session-run.ts';

/** Somebody who has sat, left the desk and come back, which is history, while the session cannot be saved. */
function comeBackToFullDisk(): SessionRun {
  const run = new SessionRun();
  run.launch();
  run.machine.type(60);
  run.store.events.length = 0;
  run.file.refuses = 'ENOSPC';
  run.machine.pass(120);
  run.machine.type(10);
  return run;
}

it('what happened is history only once the session is saved that knows of it, and the failure is told', () => {
  const run = comeBackToFullDisk();
  run.machine.type(70);
  expect(run.store.events).toEqual([]);
  expect(run.history?.read(null).events).not.toEqual([]);
  expect(run.saver?.troubles).toEqual(['session-not-saved']);

  run.file.refuses = null;
  run.machine.type(70);
  expect(run.store.events).not.toEqual([]);
  expect(run.saver?.troubles).toEqual([]);
});

it('what was done is not lost with a run that ends while the session cannot be saved', () => {
  const run = comeBackToFullDisk();
  run.loop?.stop();
  run.history?.close(run.machine.read());
  expect(run.store.events).not.toEqual([]);
});
