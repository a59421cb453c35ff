import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../.config/commands/support/bench/figures.mjs';
import type { Goal } from '../../.config/commands/support/bench/goals.mjs';
import { parseOrder } from '../../.config/commands/support/bench/order.mjs';
import { plansOf } from '../../.config/commands/support/bench/plans.mjs';
import { tableOf } from '../../.config/commands/support/bench/table.mjs';
import { judge, type Sitting } from '../../.config/commands/support/bench/verdicts.mjs';
import { en } from '../../shared/i18n/en/index.ts';

const nobody: Sitting = { app: [], floor: [], hidden: [] };
const start: Goal = {
  part: 'start',
  figure: 'startMs',
  name: 'start',
  unit: 'ms',
  beside: { peer: 'floor', figure: 'startMs', how: 'plus' },
  goal: 40,
  stop: 60,
};
const startingIn = (floorMs: readonly number[], ourMs: readonly number[]): Sitting => ({
  ...nobody,
  floor: floorMs.map((startMs) => ({ startMs })),
  app: ourMs.map((startMs) => ({ startMs })),
});

describe('the figures of several runs', () => {
  it('are summed up by the least, the middle and the most', () => {
    expect(summaryOf([9, 1, 5])).toEqual({ count: 3, min: 1, median: 5, max: 9 });
    expect(summaryOf([4, 1, 2, 9])).toEqual({ count: 4, min: 1, median: 3, max: 9 });
    expect(summaryOf([])).toBeUndefined();
  });
});

describe('judging a figure', () => {
  it('counts from the median of the floor in the same sitting', () => {
    const floor = [900, 200, 190];
    expect(judge(start, startingIn(floor, [240])).verdict).toBe('met');
    expect(judge(start, startingIn(floor, [241])).verdict).toBe('above the goal');
    expect(judge(start, startingIn(floor, [260])).verdict).toBe('above the goal');
    expect(judge(start, startingIn(floor, [261])).verdict).toBe('stop and think');
  });

  it('takes a multiple of the floor where the goal is one', () => {
    const goal: Goal = {
      ...start,
      beside: { peer: 'floor', figure: 'startMs', how: 'times' },
      goal: 0.5,
      stop: 1,
    };
    expect(judge(goal, startingIn([200], [100])).verdict).toBe('met');
    expect(judge(goal, startingIn([200], [201])).verdict).toBe('stop and think');
  });

  it('takes the worst run where nothing may ever be worse', () => {
    const gap: Goal = {
      part: 'break',
      figure: 'gapMs',
      name: 'gap',
      unit: 'ms',
      goal: 50,
      stop: 50,
      of: 'max',
    };
    const app = [{ gapMs: 20 }, { gapMs: 51 }, { gapMs: 30 }];
    expect(judge(gap, { ...nobody, app }).verdict).toBe('stop and think');
  });

  it('says so where a run of ours or of the floor is missing', () => {
    expect(judge(start, startingIn([], [240])).verdict).toBe('not measured');
    expect(judge(start, startingIn([200], [])).verdict).toBe('not measured');
  });

  it('is one row a figure, with what was wanted in the unit of the figure', () => {
    const [, , row] = tableOf([judge(start, startingIn([190, 200, 900], [230]))]).split('\n');
    expect(row?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'start, ms',
      '190 / 200 / 900',
      '230 / 230 / 230',
      '+30, x 1.15',
      'floor + 40 = 240',
      'met',
      '',
    ]);
  });
});

describe('what is measured', () => {
  it('is everything in five rounds, unless one part or another number is named', () => {
    expect(parseOrder([])).toEqual({ parts: ['start', 'idle', 'break'], rounds: 5 });
    expect(parseOrder(['all', '--rounds', '1'])).toEqual({ parts: ['start', 'idle', 'break'], rounds: 1 });
    expect(parseOrder(['idle'])).toEqual({ parts: ['idle'], rounds: 5 });
  });

  it.each([['everything'], ['start', 'idle'], ['--rounds', '0'], ['--rounds', 'x'], ['--fast']])(
    'refuses an order it does not know: %s %s',
    (...order) => {
      expect(() => parseOrder(order)).toThrow('npm run bench -- start|idle|break|all');
    },
  );

  it('has the floor beside ours in every part, and finds our windows by the words of the catalogue', () => {
    for (const part of ['start', 'idle', 'break'] as const) {
      const subjects = new Set(plansOf([part], en).map(({ subject }) => subject));
      expect([...subjects]).toEqual(expect.arrayContaining(['app', 'floor']));
    }
    const [card] = plansOf(['break'], en).flatMap((plan) => plan.card ?? []);
    const tooltip = en['tray.tooltip.prompt'].replace('{sitting}', '5 min');
    expect(new RegExp(card?.prompt ?? '').test(tooltip)).toBe(true);
    expect(new RegExp(card?.due ?? '').test(tooltip)).toBe(false);
  });
});
