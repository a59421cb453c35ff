import { describe, expect, it } from 'vitest';
import { ribbonOf } from '../../../../../renderer/home/today/ribbon.ts';
import type { Mode } from '../../../../../shared/domain/view.ts';
import type { HistoryEvent } from '../../../../../shared/history/lines.ts';
import { buildBreak, buildRest, buildSitting } from '../../../../support/history-lines.ts';

const date = '2026-03-02';
const at = (text: string): number => Date.parse(text);
/** In Berlin, an hour ahead of UTC in winter. */
const here = (time: string): number => at(`${date}T${time}:00+01:00`);

const ribbon = (events: readonly HistoryEvent[], time = '10:10', mode: Mode = { is: 'sitting' }) =>
  ribbonOf(events, date, { wallMs: here(time), timeZone: 'Europe/Berlin', mode });

const morning: readonly HistoryEvent[] = [buildSitting(), buildBreak(), buildRest()];

describe('the ribbon of a day', () => {
  it('has sitting and rest as they were, and breaks above', () => {
    expect(ribbon(morning)).toMatchObject({
      pieces: [
        { is: 'sitting', fromMs: here('09:35'), toMs: here('10:00') },
        { is: 'rest', fromMs: here('10:00'), toMs: here('10:05') },
      ],
      dots: [{ atMs: here('10:00') }],
    });
  });

  it('goes from its first full hour to the end of the hour that goes on', () => {
    expect(ribbon(morning, '14:20')).toMatchObject({ fromMs: here('09:00'), toMs: here('15:00') });
  });

  it('is three hours long at least', () => {
    expect(ribbon(morning)).toMatchObject({ fromMs: here('09:00'), toMs: here('12:00') });
  });

  it('names a few hours and no more', () => {
    expect(ribbon(morning)?.hoursMs).toEqual(['09:00', '10:00', '11:00', '12:00'].map(here));
    expect(ribbon(morning, '22:30')?.hoursMs).toHaveLength(5);
  });

  it('is not there before there is anything of it', () => {
    expect(ribbon([])).toBeNull();
    expect(ribbon([buildSitting({ date: '2026-03-01' })])).toBeNull();
  });

  it('makes one of pieces that follow each other at once, and two of a call beside them', () => {
    const events = [
      buildSitting({ time: '09:00:00', seconds: 600 }),
      buildSitting({ time: '09:10:30', seconds: 600 }),
      buildSitting({ is: 'call', time: '09:21:00', seconds: 600 }),
    ];
    expect(ribbon(events, '11:00')?.pieces).toEqual([
      { is: 'sitting', fromMs: here('09:00'), toMs: here('09:20') + 30_000 },
      { is: 'call', fromMs: here('09:21'), toMs: here('09:31') },
    ]);
  });

  it('leaves out breaks that were skipped or cut short', () => {
    const events = [
      buildBreak({ outcome: 'skipped', why: 'asked' }),
      buildBreak({ outcome: 'cut-short', why: 'finished' }),
      buildBreak({ outcome: 'left', why: 'left' }),
    ];
    expect(ribbon(events)?.dots.map(({ line }) => line.outcome)).toEqual(['left']);
  });
});

describe('what goes on now', () => {
  const sitting = [buildSitting()];

  it('is drawn up to now while the account is some minutes old', () => {
    expect(ribbon(sitting, '10:04')?.pieces).toMatchObject([{ toMs: here('10:04') }]);
    expect(ribbon(morning, '10:08', { is: 'standing' })?.pieces.at(-1)).toMatchObject({
      toMs: here('10:08'),
    });
  });

  it.each([
    ['something else goes on', '10:04', { is: 'standing' }],
    ['nothing is counted', '10:04', { is: 'off-hours' }],
    ['nothing is known of the time between', '10:30', { is: 'sitting' }],
  ] as const)('is left as it is known where %s', (_, time, mode) => {
    expect(ribbon(sitting, time, mode)?.pieces).toMatchObject([{ toMs: here('10:00') }]);
  });
});

describe('a day that is not as long as others', () => {
  it('over which the clocks go forward has its pieces where they were', () => {
    const night = [buildSitting({ date: '2026-03-29', time: '01:30:00', offset: '+01:00', seconds: 3600 })];
    const now = {
      wallMs: at('2026-03-29T03:40:00+02:00'),
      timeZone: 'Europe/Berlin',
      mode: { is: 'off-hours' },
    } as const;
    expect(ribbonOf(night, '2026-03-29', now)).toMatchObject({
      fromMs: at('2026-03-29T01:00:00+01:00'),
      pieces: [{ fromMs: at('2026-03-29T01:30:00+01:00'), toMs: at('2026-03-29T03:30:00+02:00') }],
    });
  });

  it('of a journey lies on one line of time', () => {
    const events = [
      buildSitting({ time: '09:00:00', offset: '+01:00', seconds: 3600 }),
      buildSitting({ time: '09:30:00', offset: '+00:00', seconds: 600 }),
    ];
    const now = { wallMs: at(`${date}T10:00:00+00:00`), timeZone: 'UTC', mode: { is: 'sitting' } } as const;
    const pieces = ribbonOf(events, date, now)?.pieces ?? [];
    expect(pieces.map(({ fromMs }) => fromMs)).toEqual([here('09:00'), here('10:30')]);
  });

  it('begins on a full hour of the place also where its offset is half an hour', () => {
    const events = [buildSitting({ time: '09:35:00', offset: '+05:30' })];
    const now = {
      wallMs: at(`${date}T10:10:00+05:30`),
      timeZone: 'Asia/Kolkata',
      mode: { is: 'sitting' },
    } as const;
    expect(ribbonOf(events, date, now)?.fromMs).toBe(at(`${date}T09:00:00+05:30`));
  });
});
