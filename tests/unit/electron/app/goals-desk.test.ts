import { describe, expect, it } from 'vitest';
import { GoalsDesk } from '../../../../electron/app/goals-desk.ts';
import { GoalsKeeper } from '../../../../electron/app/goals-keeper.ts';
import type { DayTotals } from '../../../../shared/history/lines.ts';
import { FakeJsonFile, silentLog } from '../../../support/fake-machine.ts';
import { breaksOnWorkdays, dayWithBreaks } from '../../../support/goals.ts';

/** A desk on a day that can be moved, with a history. */
function openDesk(days: readonly DayTotals[] = []) {
  const file = new FakeJsonFile();
  const now = { today: '2026-03-02' };
  const asked: (string | null)[] = [];
  let told = 0;
  const desk = new GoalsDesk({
    keeper: new GoalsKeeper({ file, log: silentLog }),
    today: () => now.today,
    daysOff: () => [],
    readHistory: (from) => {
      asked.push(from);
      return { days: days.filter(({ date }) => from === null || date >= from), events: [] };
    },
    onTroubles: () => {
      told += 1;
    },
  });
  return { desk, file, now, asked, told: () => told };
}

const setSix = { is: 'set-goal', target: breaksOnWorkdays(6), cue: null, confidence: 8 } as const;

describe('the desk of goals', () => {
  it('reads no history before there is a goal, and then from its first day on', () => {
    const { desk, now, asked } = openDesk();
    expect(desk.overview().standing).toBeNull();
    expect(asked).toEqual([]);
    desk.act(setSix);
    now.today = '2026-03-05';
    desk.overview();
    expect(new Set(asked)).toEqual(new Set(['2026-03-02']));
  });

  it('answers with what holds after it', () => {
    const { desk } = openDesk([dayWithBreaks('2026-03-02', 4)]);
    expect(desk.act(setSix).standing?.today).toMatchObject({ need: 6, done: 4, isMet: false });
    expect(desk.act({ is: 'mark-day', date: '2026-03-02', as: 'lighter' }).standing?.today).toMatchObject({
      need: 3,
      done: 4,
      isMet: true,
    });
  });

  it('raises a goal when it was met for two weeks, and not before', () => {
    const workdays = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'];
    const { desk, now } = openDesk(workdays.map((day) => dayWithBreaks(`2026-03-${day}`, 6)));
    desk.act(setSix);
    now.today = '2026-03-13';
    expect(desk.act({ is: 'go-on', as: 'raise' }).standing?.goal.target).toEqual(breaksOnWorkdays(6));
    now.today = '2026-03-16';
    expect(desk.act({ is: 'go-on', as: 'raise' }).standing?.goal).toMatchObject({
      target: breaksOnWorkdays(7),
      setOn: '2026-03-16',
      reviewOn: '2026-03-30',
    });
  });

  it('has every page told when the goals could not be read', () => {
    const { desk, file, told } = openDesk();
    file.content = 'nonsense';
    desk.overview();
    expect(told()).toBe(1);
  });
});
