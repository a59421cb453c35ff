import { describe, expect, it } from 'vitest';
import type { Rules } from '../../../../shared/domain/rules.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import type { SpanLine } from '../../../../shared/history/lines.ts';
import { SessionRun } from '../../../support/session-run.ts';

const hour = 3600;

/** Nobody is asked anything: what is looked at is sitting and rest alone. */
function unasked(wallMs = Date.UTC(2026, 2, 2, 8), timeZone = 'Europe/Berlin', rules: Partial<Rules> = {}) {
  const run = new SessionRun();
  run.settings = {
    ...run.settings,
    rules: { ...run.settings.rules, sittingSeconds: 24 * hour, awayAfterSeconds: 60, ...rules },
  };
  run.machine.wallMs = wallMs;
  run.machine.timeZone = timeZone;
  return { run, machine: run.machine, loop: run.launch() };
}

/** Works, and has the app look at the end of it: sitting down where one sits changes nothing. */
function work(run: SessionRun, seconds: number): void {
  run.machine.type(seconds);
  run.loop?.take({ is: 'sit' });
}

const wordOf = (line: SpanLine): string =>
  `${line.is} ${line.date} ${line.time} ${line.offset} ${line.seconds} s`;

/** What the history holds when the app has ended. */
function told(run: SessionRun): readonly SpanLine[] {
  run.loop?.stop();
  return run.told.filter((line) => line.is !== 'break' && line.is !== 'grade');
}

const spansOf = (run: SessionRun): readonly string[] => told(run).map(wordOf);

const daysOf = (run: SessionRun) =>
  foldLines(told(run)).map(
    ({ date, sittingSeconds, restSeconds }) => `${date}: ${sittingSeconds} s sat, ${restSeconds} s at rest`,
  );

describe('the day as stretches of time', () => {
  it('is sitting and rest in turn, without a gap', () => {
    const { run, machine, loop } = unasked();
    machine.type(100);
    loop.take({ is: 'lock' });
    machine.pass(40);
    loop.take({ is: 'unlock' });
    machine.type(30);
    expect(spansOf(run)).toEqual([
      'sitting 2026-03-02 09:00:00 +01:00 100 s',
      'rest 2026-03-02 09:01:40 +01:00 40 s',
      'sitting 2026-03-02 09:02:20 +01:00 30 s',
    ]);
  });

  it('dates silence back to when it began', () => {
    const { run, machine } = unasked();
    machine.type(100);
    machine.pass(200);
    machine.type(10);
    expect(spansOf(run)).toEqual([
      'sitting 2026-03-02 09:00:00 +01:00 100 s',
      'rest 2026-03-02 09:01:40 +01:00 200 s',
      'sitting 2026-03-02 09:05:00 +01:00 10 s',
    ]);
  });

  it('shows calls in it', () => {
    const { run, machine, loop } = unasked();
    machine.type(20);
    loop.take({ is: 'present', because: 'call' });
    machine.pass(600);
    loop.take({ is: 'not-present', because: 'call' });
    machine.type(30);
    expect(spansOf(run)).toEqual([
      'sitting 2026-03-02 09:00:00 +01:00 20 s',
      'call 2026-03-02 09:00:20 +01:00 600 s',
      'sitting 2026-03-02 09:10:20 +01:00 30 s',
    ]);
  });

  it('takes back a call that turns out to have been on without anybody', () => {
    const { run, machine, loop } = unasked(undefined, undefined, { sittingSeconds: 600 });
    machine.type(20);
    loop.take({ is: 'present', because: 'playback' });
    machine.pass(100);
    loop.take({ is: 'present', because: 'call' });
    machine.pass(100);
    loop.take({ is: 'not-present', because: 'call' });
    machine.pass(2 * hour);
    expect(spansOf(run)).toEqual([
      'sitting 2026-03-02 09:00:00 +01:00 20 s',
      'rest 2026-03-02 09:00:20 +01:00 7400 s',
    ]);
  });

  it('marks what was counted while idle time was unknown', () => {
    const { run, machine } = unasked();
    machine.type(20);
    machine.idleIsUnknown = true;
    machine.pass(60);
    expect(foldLines(told(run))).toMatchObject([{ sittingSeconds: 80, estimatedSeconds: 59 }]);
  });

  it('has nothing outside the hours of work', () => {
    const { run, machine } = unasked(Date.UTC(2026, 2, 2, 8), 'Europe/Berlin', {
      workingHours: { mon: [{ from: 9 * 60 + 2, to: 9 * 60 + 4 }] },
    });
    machine.type(400);
    expect(spansOf(run)).toEqual(['sitting 2026-03-02 09:02:00 +01:00 120 s']);
  });

  it('knows what goes on, and tells it up to now', () => {
    const { run } = unasked();
    work(run, 10);
    expect(run.store.events).toEqual([]);
    expect(run.told).toMatchObject([{ is: 'sitting', time: '09:00:00', seconds: 10, heldSeconds: 10 }]);
  });

  it('loses to a kill what the count loses, and tells nothing twice', () => {
    const { run, machine } = unasked();
    machine.type(71);
    machine.setWallClock(hour * 1000);
    machine.type(40);
    machine.dropTimers();
    machine.pass(300);
    run.launch();
    machine.type(5);
    // Saved at 60; the minute that followed is unknown.
    expect(daysOf(run)).toEqual(['2026-03-02: 65 s sat, 291 s at rest']);
  });
});

describe('days', () => {
  it('end at midnight for somebody who works through it', () => {
    const { run, machine } = unasked(Date.UTC(2026, 2, 2, 22, 58));
    machine.type(300);
    expect(daysOf(run)).toEqual(['2026-03-02: 120 s sat, 0 s at rest', '2026-03-03: 180 s sat, 0 s at rest']);
  });

  it('share a short rest over midnight', () => {
    const { run, machine } = unasked(Date.UTC(2026, 2, 2, 22, 50));
    work(run, 60);
    machine.freeze(hour);
    machine.type(60);
    expect(daysOf(run)).toEqual([
      '2026-03-02: 60 s sat, 540 s at rest',
      '2026-03-03: 60 s sat, 3060 s at rest',
    ]);
  });

  it('leave out the night between them', () => {
    const { run, machine } = unasked(Date.UTC(2026, 2, 2, 16));
    work(run, 60);
    machine.freeze(15 * hour);
    machine.type(60);
    expect(daysOf(run)).toEqual(['2026-03-02: 60 s sat, 0 s at rest', '2026-03-03: 60 s sat, 0 s at rest']);
  });

  it.each([
    ['Europe/Berlin', Date.UTC(2026, 2, 29, 0, 30), '2026-03-29'],
    ['Europe/Berlin', Date.UTC(2026, 9, 25, 0, 30), '2026-10-25'],
    ['America/New_York', Date.UTC(2026, 2, 8, 6, 30), '2026-03-08'],
    ['America/New_York', Date.UTC(2026, 10, 1, 5, 30), '2026-11-01'],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 14, 30), '2026-04-05'],
  ])('have every second of it when the clocks change in %s', (timeZone, wallMs, date) => {
    const { run, machine } = unasked(wallMs, timeZone);
    machine.type(hour);
    const [day, ...more] = foldLines(told(run));
    expect([day?.date, day?.sittingSeconds, more.length]).toEqual([date, hour, 0]);
    expect(new Set(spansOf(run).map((span) => span.split(' ')[3])).size).toBe(2);
  });

  it('are those of the place, on a trip from the first zone of the world to the last', () => {
    const { run, machine, loop } = unasked(Date.UTC(2026, 2, 2, 19), 'Pacific/Kiritimati');
    machine.type(600);
    loop.take({ is: 'lock' });
    machine.pass(hour);
    machine.freeze(12 * hour);
    machine.timeZone = 'Pacific/Pago_Pago';
    machine.pass(60);
    loop.take({ is: 'unlock' });
    work(run, 600);
    machine.freeze(14 * hour);
    machine.type(600);
    expect(spansOf(run)).toEqual([
      'sitting 2026-03-03 09:00:00 +14:00 600 s',
      'sitting 2026-03-02 21:11:00 -11:00 600 s',
      'sitting 2026-03-03 11:21:00 -11:00 600 s',
    ]);
    expect(daysOf(run)).toEqual([
      '2026-03-02: 600 s sat, 0 s at rest',
      '2026-03-03: 1200 s sat, 0 s at rest',
    ]);
  });

  it('follow a journey while somebody works, into a zone of half an hour', () => {
    const { run, machine } = unasked(Date.UTC(2026, 2, 2, 17, 45), 'Europe/Berlin');
    work(run, 300);
    machine.timeZone = 'Asia/Kolkata';
    machine.type(1200);
    expect(spansOf(run)).toEqual([
      'sitting 2026-03-02 18:45:00 +01:00 300 s',
      'sitting 2026-03-02 23:20:00 +05:30 1200 s',
    ]);
  });

  it('have a rest where it began, when the machine slept on the way', () => {
    const { run, machine } = unasked(Date.UTC(2026, 2, 2, 8), 'Europe/Berlin');
    work(run, 60);
    machine.timeZone = 'Europe/Lisbon';
    machine.freeze(hour);
    work(run, 60);
    expect(spansOf(run)).toEqual([
      'sitting 2026-03-02 09:00:00 +01:00 60 s',
      'rest 2026-03-02 09:01:00 +01:00 3600 s',
      'sitting 2026-03-02 09:01:00 +00:00 60 s',
    ]);
  });

  it('are never longer or shorter for a clock that was set', () => {
    const { run, machine } = unasked();
    work(run, 100);
    machine.setWallClock(24 * hour * 1000);
    work(run, 100);
    machine.setWallClock(-48 * hour * 1000);
    machine.type(100);
    expect(daysOf(run)).toEqual([
      '2026-03-01: 100 s sat, 0 s at rest',
      '2026-03-02: 100 s sat, 0 s at rest',
      '2026-03-03: 100 s sat, 0 s at rest',
    ]);
  });
});
