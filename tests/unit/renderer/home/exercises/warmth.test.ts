import { expect, it } from 'vitest';
import { minuteChoices, usualMinutes } from '../../../../../renderer/home/exercises/warmth.ts';

it('warmth lasts 15 minutes as a rule, and may last from 5 to 20', () => {
  expect(usualMinutes).toBe(15);
  expect(minuteChoices).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
});
