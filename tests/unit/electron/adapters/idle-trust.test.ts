import { describe, expect, it } from 'vitest';
import { type IdleSample, initialIdleTrust, judgeIdle } from '../../../../electron/adapters/idle-trust.ts';
import type { IdleReading } from '../../../../electron/ports.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;
const known = (idleMs: number): IdleReading => ({ is: 'known', idleMs });
const unknown = (why: (IdleReading & { is: 'unknown' })['why']): IdleReading => ({ is: 'unknown', why });

function readings(samples: readonly IdleSample[]): readonly IdleReading[] {
  let trust = initialIdleTrust;
  return samples.map((sample) => {
    const judged = judgeIdle(trust, sample);
    trust = judged.trust;
    return judged.reading;
  });
}

const readingOf = (idleSeconds: number | null, uptimeMs = hourMs) => readings([{ idleSeconds, uptimeMs }])[0];

/** Zeros every `everyMs` for `lastingMs`. */
function zeros(lastingMs: number, everyMs: number, fromMs = hourMs): readonly IdleSample[] {
  const count = Math.floor(lastingMs / everyMs) + 1;
  return Array.from({ length: count }, (_, index) => ({
    idleSeconds: 0,
    uptimeMs: fromMs + index * everyMs,
  }));
}

describe('an idle time', () => {
  it('is believed in whole seconds', () => expect(readingOf(42)).toEqual(known(42_000)));
  it('of zero is a person at work', () => expect(readingOf(0)).toEqual(known(0)));
  it('may be as long as the machine has run', () => expect(readingOf(3_604)).toEqual(known(3_604_000)));
  it('that cannot be had has failed', () => expect(readingOf(null)).toEqual(unknown('failed')));

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 4_294_967_295, 3_700])(
    'of %d seconds an hour after boot is impossible',
    (seconds) => expect(readingOf(seconds)).toEqual(unknown('out-of-range')),
  );

  it('is believed again at once after an impossible one', () => {
    const samples = [-1, 3].map((idleSeconds) => ({
      idleSeconds,
      uptimeMs: hourMs,
    }));
    expect(readings(samples)).toEqual([unknown('out-of-range'), known(3_000)]);
  });
});

describe('a source that says zero for ever', () => {
  it('is found out after ten watched minutes', () => {
    const said = readings(zeros(10 * minuteMs, 5_000));
    expect(said.slice(0, -1).every((reading) => reading.is === 'known')).toBe(true);
    expect(said.at(-1)).toEqual(unknown('stuck-at-zero'));
  });

  it('is found out by sixty questions at the least', () => {
    const said = readings(zeros(15 * minuteMs, 15_000));
    expect([said[58], said[59]]).toEqual([known(0), unknown('stuck-at-zero')]);
  });

  it('is not found out by minutes that were slept through', () => {
    const said = readings([...zeros(4 * minuteMs, 5_000), ...zeros(4 * minuteMs, 5_000, 3 * hourMs)]);
    expect(said.at(-1)).toEqual(known(0));
  });

  it('is trusted again from the first other reading, and from the start', () => {
    const stuck = zeros(10 * minuteMs, 5_000);
    const afterMs = hourMs + 10 * minuteMs + 5_000;
    const said = readings([
      ...stuck,
      { idleSeconds: 2, uptimeMs: afterMs },
      ...zeros(9 * minuteMs, 5_000, afterMs + 5_000),
    ]);
    expect(said.slice(stuck.length).some((reading) => reading.is === 'unknown')).toBe(false);
  });

  it('does not hide behind a call that fails now and then', () => {
    const half = zeros(5 * minuteMs, 5_000);
    const rest = zeros(5 * minuteMs, 5_000, hourMs + 5 * minuteMs + 10_000);
    const failure = {
      idleSeconds: null,
      uptimeMs: hourMs + 5 * minuteMs + 5_000,
    };
    expect(readings([...half, failure, ...rest]).at(-1)).toEqual(unknown('stuck-at-zero'));
  });
});

/** What is made of idle times in seconds, asked every five seconds. */
const everyFiveSeconds = (...idleSeconds: readonly number[]): readonly IdleReading[] =>
  readings(idleSeconds.map((each, index) => ({ idleSeconds: each, uptimeMs: hourMs + index * 5_000 })));
const contradiction = unknown('contradicts-itself');

describe('an idle time that has grown by more than the time that passed', () => {
  it('is not believed: one of the two readings is wrong, and nobody knows which', () => {
    expect(everyFiveSeconds(0, 60, 0, 300)).toEqual([known(0), contradiction, known(0), contradiction]);
  });

  it('may be rounded by two seconds', () => {
    expect(everyFiveSeconds(3, 10, 18)).toEqual([known(3_000), known(10_000), contradiction]);
  });

  it('is believed when it goes on from there', () => {
    expect(everyFiveSeconds(0, 60, 65, 70)).toEqual([known(0), contradiction, known(65_000), known(70_000)]);
  });

  it('is looked for across a call that failed', () => {
    const said = readings([
      { idleSeconds: 0, uptimeMs: hourMs },
      { idleSeconds: null, uptimeMs: hourMs + 5_000 },
      { idleSeconds: 60, uptimeMs: hourMs + 10_000 },
    ]);
    expect(said.at(-1)).toEqual(contradiction);
  });

  it('is believed after a sleep or a stall, which the two clocks may count differently', () => {
    const said = readings([
      { idleSeconds: 0, uptimeMs: hourMs },
      { idleSeconds: 600, uptimeMs: hourMs + 16_000 },
    ]);
    expect(said.at(-1)).toEqual(known(600_000));
  });

  it('may be less by any amount: somebody is there, or the sleep was not counted', () => {
    const said = readings([
      { idleSeconds: 600, uptimeMs: hourMs },
      { idleSeconds: 605, uptimeMs: 9 * hourMs },
      { idleSeconds: 0, uptimeMs: 9 * hourMs + 5_000 },
    ]);
    expect(said).toEqual([known(600_000), known(605_000), known(0)]);
  });

  it('is no proof that a source that says zero for ever measures', () => {
    const before = zeros(9 * minuteMs, 5_000);
    const after = zeros(2 * minuteMs, 5_000, hourMs + 9 * minuteMs + 10_000);
    const leap = { idleSeconds: 60, uptimeMs: hourMs + 9 * minuteMs + 5_000 };
    expect(readings([...before, leap, ...after]).at(-1)).toEqual(unknown('stuck-at-zero'));
  });
});
