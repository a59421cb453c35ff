import { describe, expect, it } from 'vitest';
import { initialState } from '../../../../shared/domain/state.ts';
import { millisecondsSince, storedSessionSchema } from '../../../../shared/session/stored-session.ts';
import { buildRoutine } from '../../../support/routines.ts';
import { SessionRun } from '../../../support/session-run.ts';

const stored = {
  version: 1,
  savedAtWallMs: 1_000_000,
  savedAtMonotonicMs: 5000,
  bootId: 'first',
  state: initialState(0),
} as const;

const clock = { originWallMs: 0, timeZone: 'Europe/Berlin' };
const manner = { is: 'sitting', isEstimated: false };
const spans = { at: 5, ledgerSeconds: 5, clock, manner, sitting: [], rest: null, writtenTo: 0 };
const recorded = { spans, breaks: { running: null, asked: null } };

describe('time since a session was saved', () => {
  it('within one boot is told by the monotonic clock, whatever the wall clock says', () => {
    const now = { wallMs: 9_000_000, monotonicMs: 8000, bootId: 'first' };
    expect(millisecondsSince(stored, now)).toBe(3000);
  });

  it('after a restart of the machine is told by the wall clock', () => {
    const now = { wallMs: 1_070_000, monotonicMs: 8000, bootId: 'second' };
    expect(millisecondsSince(stored, now)).toBe(70_000);
  });

  it('is told by the wall clock where boots have no name', () => {
    const now = { wallMs: 1_070_000, monotonicMs: 8000, bootId: null };
    expect(millisecondsSince({ ...stored, bootId: null }, now)).toBe(70_000);
  });

  it('is none when the wall clock was set back meanwhile', () => {
    const now = { wallMs: 900_000, monotonicMs: 8000, bootId: 'second' };
    expect(millisecondsSince(stored, now)).toBe(0);
  });
});

describe('the session file', () => {
  it('is read whole or not at all', () => {
    expect(storedSessionSchema.safeParse(stored).success).toBe(true);
    expect(storedSessionSchema.safeParse({ ...stored, version: 2 }).success).toBe(false);
    expect(storedSessionSchema.safeParse({ ...stored, state: {} }).success).toBe(false);
  });

  it('keeps what of the history was under way', () => {
    const run = new SessionRun();
    const loop = run.launch();
    run.machine.type(50);
    loop.take({ is: 'present', because: 'call' });
    run.routine = buildRoutine('scap-squeeze');
    loop.take({ is: 'start-break', plannedSeconds: 60 });
    run.machine.pass(4);
    loop.take({ is: 'pause-break' });
    const session = storedSessionSchema.parse(JSON.parse(JSON.stringify(run.file.content)));
    expect(session.recording).toEqual(run.history?.recording);
    expect(session.recording?.breaks.running?.exercises).toHaveLength(1);
  });

  it.each([
    ['none', undefined],
    ['nothing', null],
    ['another thing', { spans: 7 }],
    [
      'a place that is nowhere',
      { ...recorded, spans: { ...spans, clock: { ...clock, timeZone: 'Nowhere/At_All' } } },
    ],
    ['a time that never comes', { ...recorded, spans: { ...spans, at: 9e15 } }],
  ])('is as good with a recording of no use: %s', (_, recording) => {
    const session = storedSessionSchema.parse({ ...stored, recording });
    expect(session.state).toEqual(stored.state);
    expect(session.recording).toBeUndefined();
  });

  it('would have kept the same recording in a place that there is', () => {
    expect(storedSessionSchema.parse({ ...stored, recording: recorded }).recording).toEqual(recorded);
  });
});
