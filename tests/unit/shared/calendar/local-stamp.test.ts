import { describe, expect, it } from 'vitest';
import { dateBefore, localPieces, stampOf } from '../../../../shared/calendar/local-stamp.ts';
import { wallMsOf } from '../../../../shared/calendar/local-time.ts';

const hour = 3600;

function pieces(from: string, seconds: number, timeZone: string): readonly string[] {
  return localPieces(wallMsOf(from, timeZone) ?? Number.NaN, seconds, timeZone).map(
    ({ date, time, offset, seconds: length }) => `${date} ${time} ${offset} ${length / hour} h`,
  );
}

describe('when something happened', () => {
  it('is told as the clock on the wall said it there', () => {
    const wallMs = Date.UTC(2026, 10, 22, 8, 30, 5, 999);
    expect(stampOf(wallMs, 'Europe/Berlin')).toEqual({
      date: '2026-11-22',
      time: '09:30:05',
      offset: '+01:00',
    });
    expect(stampOf(wallMs, 'Asia/Kathmandu')).toMatchObject({ time: '14:15:05', offset: '+05:45' });
    expect(stampOf(wallMs, 'Pacific/Kiritimati')).toMatchObject({ date: '2026-11-22', offset: '+14:00' });
    expect(stampOf(wallMs, 'Pacific/Pago_Pago')).toMatchObject({ date: '2026-11-21', offset: '-11:00' });
  });
});

describe('a stretch of time belongs to the days it lies in', () => {
  it('is cut at midnight', () => {
    expect(pieces('2026-03-02T23:00:00', 3 * hour, 'Europe/Berlin')).toEqual([
      '2026-03-02 23:00:00 +01:00 1 h',
      '2026-03-03 00:00:00 +01:00 2 h',
    ]);
  });

  it('is whole within a day, to its very end', () => {
    expect(pieces('2026-03-02T00:00:00', 24 * hour, 'Europe/Berlin')).toEqual([
      '2026-03-02 00:00:00 +01:00 24 h',
    ]);
    expect(pieces('2026-03-02T10:00:00', 0, 'Europe/Berlin')).toEqual([]);
  });

  it.each([
    [
      'Europe/Berlin, the hour that is left out',
      '2026-03-28T22:00:00',
      'Europe/Berlin',
      ['2026-03-28 22:00:00 +01:00 2 h', '2026-03-29 00:00:00 +01:00 2 h', '2026-03-29 03:00:00 +02:00 4 h'],
    ],
    [
      'Europe/Berlin, the hour that comes twice',
      '2026-10-24T22:00:00',
      'Europe/Berlin',
      ['2026-10-24 22:00:00 +02:00 2 h', '2026-10-25 00:00:00 +02:00 3 h', '2026-10-25 02:00:00 +01:00 3 h'],
    ],
    [
      'New York, the hour that is left out',
      '2026-03-07T22:00:00',
      'America/New_York',
      ['2026-03-07 22:00:00 -05:00 2 h', '2026-03-08 00:00:00 -05:00 2 h', '2026-03-08 03:00:00 -04:00 4 h'],
    ],
    [
      'New York, the hour that comes twice',
      '2026-10-31T22:00:00',
      'America/New_York',
      ['2026-10-31 22:00:00 -04:00 2 h', '2026-11-01 00:00:00 -04:00 2 h', '2026-11-01 01:00:00 -05:00 4 h'],
    ],
    [
      'Lord Howe Island, half an hour back',
      '2026-04-04T23:00:00',
      'Australia/Lord_Howe',
      ['2026-04-04 23:00:00 +11:00 1 h', '2026-04-05 00:00:00 +11:00 2 h', '2026-04-05 01:30:00 +10:30 5 h'],
    ],
    [
      'Santiago, where a day begins at one',
      '2026-09-05T22:00:00',
      'America/Santiago',
      ['2026-09-05 22:00:00 -04:00 2 h', '2026-09-06 01:00:00 -03:00 6 h'],
    ],
    [
      'St. John’s, three and a half hours behind',
      '2026-03-02T22:00:00',
      'America/St_Johns',
      ['2026-03-02 22:00:00 -03:30 2 h', '2026-03-03 00:00:00 -03:30 6 h'],
    ],
  ] as const)('%s', (_, from, timeZone, expected) => {
    expect(pieces(from, 8 * hour, timeZone)).toEqual(expected);
  });
});

it('counts days back over the end of a month and of a year', () => {
  expect([dateBefore('2026-03-01', 1), dateBefore('2027-01-05', 30)]).toEqual(['2026-02-28', '2026-12-06']);
});
