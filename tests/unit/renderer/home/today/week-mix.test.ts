import { expect, it } from 'vitest';
import { weekMixOf } from '../../../../../renderer/home/today/week-mix.ts';
import { buildDay } from '../../../../support/goals.ts';

it('a week mixes what was done from its Monday on', () => {
  const days = [
    buildDay('2026-03-01', { exerciseSeconds: { heat: 900 } }),
    buildDay('2026-03-02', { exerciseSeconds: { strength: 60, setup: 20, stretch: 50 } }),
    buildDay('2026-03-04', { exerciseSeconds: { mobility: 48, breathing: 64, mind: 240, walk: 300 } }),
  ];
  expect(weekMixOf(days, '2026-03-02')).toEqual({ posture: 80, stretch: 98, warmth: 0, calm: 304 });
});

it('a category that a later version knows belongs to no part, and neither does a name that every object has', () => {
  const days = [buildDay('2026-03-02', { exerciseSeconds: { dance: 60, constructor: 60 } })];
  expect(weekMixOf(days, '2026-03-02')).toEqual({ posture: 0, stretch: 0, warmth: 0, calm: 0 });
});
