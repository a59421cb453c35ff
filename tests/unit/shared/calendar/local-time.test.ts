import { describe, expect, it } from 'vitest';
import {
  createLocalCalendar,
  isTimeZone,
  localDateTimeOf,
  secondsUntilTomorrow,
  wallMsOf,
} from '../../../../shared/calendar/local-time.ts';

const berlin = createLocalCalendar('Europe/Berlin');
const instant = (iso: string) => Date.parse(iso);
const hour = 3600;

describe('the local calendar', () => {
  it('says date, weekday and minute of the zone, not of the machine', () => {
    expect(berlin(instant('2026-03-02T08:30:00Z'))).toEqual({
      date: '2026-03-02',
      previousDate: '2026-03-01',
      weekday: 'mon',
      minute: 9 * 60 + 30,
    });
    expect(createLocalCalendar('Pacific/Auckland')(instant('2026-03-01T11:00:00Z'))).toMatchObject({
      date: '2026-03-02',
      minute: 0,
    });
    expect(createLocalCalendar('Asia/Kathmandu')(instant('2026-03-02T00:00:00Z')).minute).toBe(345);
  });

  it('names Sunday', () => {
    expect(berlin(instant('2026-03-01T12:00:00Z')).weekday).toBe('sun');
  });

  it('finds the day before across a year', () => {
    expect(berlin(instant('2026-01-01T12:00:00Z')).previousDate).toBe('2025-12-31');
  });

  it('jumps over the hour that spring takes', () => {
    expect(berlin(instant('2026-03-29T00:59:59Z')).minute).toBe(119);
    expect(berlin(instant('2026-03-29T01:00:00Z')).minute).toBe(180);
  });

  it('lives the hour that autumn gives twice', () => {
    expect(berlin(instant('2026-10-25T00:59:59Z')).minute).toBe(179);
    expect(berlin(instant('2026-10-25T01:00:00Z')).minute).toBe(120);
  });

  it('keeps up with a clock that is set back', () => {
    expect(berlin(instant('2026-03-02T08:30:00Z')).minute).toBe(570);
    expect(berlin(instant('2026-03-02T07:30:30Z')).minute).toBe(510);
    expect(berlin(instant('2026-03-02T08:30:59Z')).minute).toBe(570);
  });
});

describe('a local date and time', () => {
  it('is an instant of its zone', () => {
    expect(wallMsOf('2026-03-02T09:00:00', 'Europe/Berlin')).toBe(instant('2026-03-02T08:00:00Z'));
    expect(wallMsOf('2026-07-02T09:00:00', 'Europe/Berlin')).toBe(instant('2026-07-02T07:00:00Z'));
  });

  it('in the hour that spring takes is an hour later', () => {
    expect(wallMsOf('2026-03-29T02:30:00', 'Europe/Berlin')).toBe(instant('2026-03-29T01:30:00Z'));
  });

  it('in the hour that autumn gives is the first of the two', () => {
    expect(wallMsOf('2026-10-25T02:30:00', 'Europe/Berlin')).toBe(instant('2026-10-25T00:30:00Z'));
  });

  it.each(['', 'nine', '2026-13-01T09:00:00', '2026-02-30T09:00:00'])('is not %j', (text) => {
    expect(wallMsOf(text, 'Europe/Berlin')).toBeNull();
  });

  it('is not in a zone nobody knows', () => {
    expect(wallMsOf('2026-03-02T09:00:00', 'Mars/Olympus')).toBeNull();
  });

  it('comes back from its instant to the second', () => {
    const wallMs = instant('2026-03-02T08:00:07.900Z');
    expect(localDateTimeOf(wallMs, 'Europe/Berlin')).toBe('2026-03-02T09:00:07');
  });
});

describe('time zones', () => {
  it.each(['Europe/Berlin', 'America/New_York', 'UTC'])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', '__proto__'])('%j is none', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe('until tomorrow', () => {
  it('is the time to an hour of the next local day', () => {
    const evening = instant('2026-03-02T20:00:00Z');
    expect(secondsUntilTomorrow(evening, 'Europe/Berlin', 5)).toBe(8 * hour);
  });

  it('is an hour less over the night that spring shortens, and more over the one autumn lengthens', () => {
    expect(secondsUntilTomorrow(instant('2026-03-28T20:00:00Z'), 'Europe/Berlin', 5)).toBe(7 * hour);
    expect(secondsUntilTomorrow(instant('2026-10-24T19:00:00Z'), 'Europe/Berlin', 5)).toBe(9 * hour);
  });

  it('shortly after midnight is still the next day', () => {
    expect(secondsUntilTomorrow(instant('2026-03-01T23:30:00Z'), 'Europe/Berlin', 5)).toBe(28.5 * hour);
  });
});
