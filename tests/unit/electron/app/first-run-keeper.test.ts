import { describe, expect, it } from 'vitest';
import { FirstRunKeeper } from '../../../../electron/app/first-run-keeper.ts';
import { FakeJsonFile, silentLog } from '../../../support/fake-machine.ts';

const keep = (file: FakeJsonFile) => new FirstRunKeeper({ file, log: silentLog });

describe('the first steps', () => {
  it('are not done in a fresh data folder', () => {
    expect(keep(new FakeJsonFile()).isDone).toBe(false);
  });

  it('are done once they were finished, also after a restart', () => {
    const file = new FakeJsonFile();
    const first = keep(file);
    first.finish();
    expect(first.isDone).toBe(true);
    expect(keep(file).isDone).toBe(true);
  });

  it('keep that they are done and nothing else, above all no answer', () => {
    const file = new FakeJsonFile();
    keep(file).finish();
    expect(file.content).toEqual({ schemaVersion: 1 });
  });

  it('are done until the app ends where that cannot be written', () => {
    const file = new FakeJsonFile();
    file.refuses = 'EROFS';
    const keeper = keep(file);
    keeper.finish();
    expect(keeper.isDone).toBe(true);
    expect(keep(file).isDone).toBe(false);
  });

  it('are not asked for again because a disk damaged their file', () => {
    const file = new FakeJsonFile();
    file.damage = 'not JSON';
    expect(keep(file).isDone).toBe(true);
    // It was put aside, and written anew.
    file.damage = null;
    expect(keep(file).isDone).toBe(true);
  });
});
