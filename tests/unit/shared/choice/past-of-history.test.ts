import { describe, expect, it } from 'vitest';
import { pastOfHistory } from '../../../../shared/choice/past-of-history.ts';
import type { HistoryEvent } from '../../../../shared/history/lines.ts';
import { buildOwn } from '../../../support/packs.ts';

const aBreak = (time: string, ...ids: readonly string[]): HistoryEvent => ({
  is: 'break',
  date: '2026-03-02',
  time,
  offset: '+01:00',
  kind: 'short',
  outcome: 'taken',
  why: 'completed',
  plannedSeconds: 75,
  ranSeconds: 75,
  sittingBeforeSeconds: 1500,
  exercises: ids.map((id) => ({ id, category: 'mobility', seconds: 48 })),
});

describe('what the choice remembers of the history', () => {
  it('is every break in which something was done, the latest first', () => {
    const past = pastOfHistory(
      [aBreak('09:00:00', 'cat-cow'), aBreak('09:30:00'), aBreak('10:00:00', 'chin-tuck')],
      [],
    );
    expect(past.map(({ items }) => items.map(({ exercise }) => exercise))).toEqual([
      ['chin-tuck'],
      ['cat-cow'],
    ]);
    expect((past[0]?.atMinute ?? 0) - (past[1]?.atMinute ?? 0)).toBe(60);
  });

  it('leaves out an exercise that a later version brought', () => {
    expect(pastOfHistory([aBreak('09:00:00', 'hover')], [])).toEqual([]);
  });

  it('knows what the person added for as long as it is there', () => {
    const own = buildOwn();
    const events = [aBreak('09:00:00', own.id)];
    expect(pastOfHistory(events, [own])[0]?.items).toEqual([{ exercise: own, form: 'standard' }]);
    expect(pastOfHistory(events, [])).toEqual([]);
  });
});
