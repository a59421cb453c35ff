import { describe, expect, it } from 'vitest';
import { History } from '../../../../electron/app/history.ts';
import { HistoryQueue } from '../../../../electron/app/history-queue.ts';
import type { Log } from '../../../../electron/ports.ts';
import { initialState } from '../../../../shared/domain/state.ts';
import type { BreakLine } from '../../../../shared/history/lines.ts';
import { emptyRecording } from '../../../../shared/history/recording.ts';
import { FakeHistoryStore, FakeMachine } from '../../../support/fake-machine.ts';
import { buildBreak } from '../../../support/history-lines.ts';

function logInto(said: string[]): Log {
  const say = (message: string): void => void said.push(message);
  return { info: say, warn: say, error: say };
}

/** A history on a fake disk, and a person who skips the break whenever `skip` is called. */
function openHistory() {
  const store = new FakeHistoryStore();
  const machine = new FakeMachine();
  const said: string[] = [];
  let keptDays = 30;
  /** What happens while the history is read a month at a time. */
  let meanwhile: () => void = () => undefined;
  const history = new History({
    store,
    keptDays: () => keptDays,
    recording: emptyRecording,
    routine: () => null,
    giveWay: () => {
      const happens = meanwhile;
      meanwhile = () => undefined;
      happens();
      return Promise.resolve();
    },
    log: logInto(said),
  });
  const skip = (): void => {
    const clock = { originWallMs: machine.wallMs, timeZone: machine.timeZone };
    const state = { ...initialState(0), rest: null };
    const figures = { at: 0, sittingSeconds: 1500 };
    const prompt = { did: 'prompt', why: 'limit-reached', kind: 'short', plannedSeconds: 75 } as const;
    history.take({
      state,
      clock,
      decisions: [
        { ...figures, ...prompt, after: 'gap', waitedSeconds: 3 },
        { ...figures, did: 'skipped', why: 'asked', skipsToday: 1 },
      ],
    });
    history.markSaved();
    history.write(machine.read());
  };
  const keep = (days: number): void => {
    keptDays = days;
  };
  const during = (happens: () => void): void => {
    meanwhile = happens;
  };
  return { history, store, machine, said, skip, keep, during };
}

describe('a grade', () => {
  it('is kept as a line, with what was graded and when it was told', () => {
    const { history, store, machine } = openHistory();
    history.open(machine.read());
    history.logGrade(['band-row', 'plank'], 'steady', machine.read());
    expect(store.events).toEqual([
      {
        is: 'grade',
        date: '2026-03-02',
        time: '09:00:00',
        offset: '+01:00',
        grade: 'steady',
        exercises: ['band-row', 'plank'],
      },
    ]);
  });
});

describe('the history', () => {
  it('waits for the tray, and is then written at once', () => {
    const { history, store, machine, skip } = openHistory();
    skip();
    expect(store.events).toEqual([]);
    expect(store.compactedBefore).toEqual([]);
    history.open(machine.read());
    expect(store.events).toMatchObject([{ outcome: 'skipped' }]);
  });

  it('is written at the end of a run that never got so far', () => {
    const { history, store, machine, skip } = openHistory();
    skip();
    history.close(machine.read());
    expect(store.events).toHaveLength(1);
  });

  it('writes nothing that the saved session would tell again', () => {
    const { history, store, machine } = openHistory();
    history.open(machine.read());
    const clock = { originWallMs: machine.wallMs, timeZone: machine.timeZone };
    const finished = { did: 'break-finished', why: 'left', kind: 'short', taken: true } as const;
    const decision = { ...finished, ranSeconds: 75, plannedSeconds: 75, at: 80, sittingSeconds: 1500 };
    history.take({ state: initialState(80), clock, decisions: [decision] });
    history.write(machine.read());
    expect(store.events).toEqual([]);
    expect(history.read(null).events).toHaveLength(1);
    history.markSaved();
    history.write(machine.read());
    expect(store.events).toHaveLength(1);
    expect(history.read(null).events).toHaveLength(1);
  });

  it('tells every day with what waits to be written', () => {
    const { history, store, machine, skip } = openHistory();
    history.open(machine.read());
    store.events.push(buildBreak({ date: '2026-03-01' }));
    store.refuses = 'ENOSPC';
    skip();
    expect(history.read(null).days.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-02']);
    expect(history.read('2026-03-02').days.map(({ date }) => date)).toEqual(['2026-03-02']);
    expect(history.read('2026-03-03')).toEqual({ days: [], events: [] });
  });
});

describe('a history that is read a month at a time', () => {
  it('is the same as one that is read at once', async () => {
    const { history, store, machine, skip } = openHistory();
    history.open(machine.read());
    store.events.push(buildBreak({ date: '2026-02-01' }), buildBreak({ date: '2026-03-01' }));
    store.refuses = 'ENOSPC';
    skip();
    expect(await history.readGently(null)).toEqual(history.read(null));
    expect(await history.readGently('2026-03-01')).toEqual(history.read('2026-03-01'));
  });

  it('counts what is written meanwhile once', async () => {
    const { history, machine, skip, during } = openHistory();
    history.open(machine.read());
    skip();
    during(skip);
    expect((await history.readGently(null)).events).toHaveLength(2);
  });

  it('is summed up where somebody else has brought something old', () => {
    const { history, store, machine } = openHistory();
    history.open(machine.read());
    history.changed(machine.read());
    expect(store.compactedBefore).toEqual(['2026-01-31', '2026-01-31']);
  });
});

describe('a disk that refuses', () => {
  it('is told of, and everything is written once it takes it again', () => {
    const { history, store, machine, said, skip } = openHistory();
    history.open(machine.read());
    store.refuses = 'ENOSPC';
    skip();
    skip();
    expect(history.troubles).toEqual(['history-not-saved']);
    store.refuses = null;
    machine.pass(31);
    history.write(machine.read());
    expect(store.events).toHaveLength(2);
    expect(history.troubles).toEqual([]);
    expect(said).toEqual([
      'The history could not be written: ENOSPC',
      'The history is written again; 0 events were given up meanwhile.',
    ]);
  });

  it('is left alone for half a minute at a time', () => {
    const { history, store, machine, skip } = openHistory();
    history.open(machine.read());
    store.refuses = 'EACCES';
    skip();
    store.refuses = null;
    machine.pass(29);
    skip();
    expect(store.events).toEqual([]);
    machine.pass(2);
    history.write(machine.read());
    expect(store.events).toHaveLength(2);
  });

  it('gets what did not fit, and that alone', () => {
    const { history, store, machine, skip } = openHistory();
    skip();
    skip();
    store.room = 1;
    history.open(machine.read());
    expect(store.events).toHaveLength(1);
    store.room = 5;
    machine.pass(31);
    history.write(machine.read());
    expect(store.events).toHaveLength(2);
  });

  it('costs no more memory for staying full: the oldest is given up', () => {
    const said: string[] = [];
    const store = new FakeHistoryStore();
    const queue = new HistoryQueue(store, logInto(said));
    store.refuses = 'ENOSPC';
    const event = (index: number): BreakLine => buildBreak({ sittingBeforeSeconds: index });
    for (let index = 0; index < 5000; index += 1) queue.add([event(index)]);
    queue.write(0);
    expect(queue.waiting).toHaveLength(2000);
    store.refuses = null;
    queue.write(60_000);
    expect(store.events.at(0)).toEqual(event(3000));
    expect(store.events.at(-1)).toEqual(event(4999));
    expect(said.at(-1)).toBe('The history is written again; 3000 events were given up meanwhile.');
  });
});

describe('days that are over', () => {
  it('are compacted at the start and with the first event of a day, once', () => {
    const { history, store, machine, skip } = openHistory();
    history.open(machine.read());
    skip();
    skip();
    expect(store.compactedBefore).toEqual(['2026-01-31']);
    machine.pass(24 * 3600);
    history.write(machine.read());
    expect(store.compactedBefore).toHaveLength(1);
    skip();
    skip();
    expect(store.compactedBefore).toEqual(['2026-01-31', '2026-02-01']);
  });

  it('are compacted with the next event when fewer are to be kept, not when more are', () => {
    const { history, store, machine, skip, keep } = openHistory();
    history.open(machine.read());
    keep(60);
    skip();
    keep(0);
    skip();
    skip();
    expect(store.compactedBefore).toEqual(['2026-01-31', '2026-03-02']);
  });
});

it('what could not be read is told of', () => {
  const { history, store, machine } = openHistory();
  history.open(machine.read());
  expect(history.troubles).toEqual([]);
  store.unreadable = 2;
  history.read(null);
  store.unreadable = 0;
  history.read(null);
  expect(history.troubles).toEqual(['history-damaged']);
});
