import { describe, expect, it } from 'vitest';
import { SystemClock, systemClockSources } from '../../../../electron/adapters/clock.ts';

function clockWith(uptimes: readonly number[]) {
  const left = [...uptimes];
  return new SystemClock({
    uptimeSeconds: () => left.shift() ?? 0,
    wallMs: () => 1_000,
    timeZone: () => 'Asia/Kathmandu',
    bootId: () => 'boot',
  });
}

describe('the clock', () => {
  it('reads whole milliseconds since boot, the wall clock and the time zone', () => {
    expect(clockWith([12.345_6]).read()).toEqual({
      monotonicMs: 12_346,
      wallMs: 1_000,
      timeZone: 'Asia/Kathmandu',
    });
  });

  it('never runs backwards, and goes on from where it stood', () => {
    const clock = clockWith([100, 99.99, 40, 100.5]);
    expect([1, 2, 3, 4].map(() => clock.read().monotonicMs)).toEqual([100_000, 100_000, 100_000, 100_500]);
  });

  it('asks for the name of the boot once', () => {
    let asked = 0;
    const clock = new SystemClock({
      ...systemClockSources('win32'),
      bootId: () => {
        asked += 1;
        return null;
      },
    });
    expect([clock.bootId(), clock.bootId(), asked]).toEqual([null, null, 1]);
  });

  it('names no boot where the system does not', () => {
    expect(new SystemClock(systemClockSources('darwin')).bootId()).toBeNull();
  });

  it('is ahead by as many days as it is told, on the wall and nowhere else', () => {
    const ahead = new SystemClock(systemClockSources(process.platform, 21)).read();
    const now = new SystemClock(systemClockSources(process.platform)).read();
    const aheadMs = ahead.wallMs - now.wallMs;
    expect(Math.round(aheadMs / 60_000)).toBe(21 * 24 * 60);
    expect(now.monotonicMs - ahead.monotonicMs).toBeLessThan(60_000);
  });

  it('reads this very machine', () => {
    const clock = new SystemClock(systemClockSources(process.platform));
    const [first, second] = [clock.read(), clock.read()];
    expect(first.monotonicMs).toBeGreaterThan(0);
    expect(second.monotonicMs).toBeGreaterThanOrEqual(first.monotonicMs);
    expect(first.timeZone).not.toBe('');
  });
});
