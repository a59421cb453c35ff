import { describe, expect, it } from 'vitest';
import { parseNumberText, stepNumber } from '../../../../../renderer/home/settings/number-text.ts';

describe('typed numbers', () => {
  it.each([
    ['25', 25],
    [' 25 ', 25],
    ['-3', -3],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['abc', 'abc'],
    ['1e3', '1e3'],
    ['', ''],
    ['25 min', '25 min'],
  ])('reads "%s" as %s', (text, value) => {
    expect(parseNumberText(text)).toBe(value);
  });
});

describe('stepping', () => {
  const steps = { min: 15, max: 60, step: 5 };

  it.each([
    [25, 'up', 30],
    [25, 'down', 20],
    [27, 'up', 30],
    [27, 'down', 25],
    [60, 'up', 60],
    [15, 'down', 15],
    [5, 'up', 15],
    [120, 'down', 60],
  ] as const)('from %i %s is %i', (from, direction, to) => {
    expect(stepNumber(from, direction, steps)).toBe(to);
  });
});
