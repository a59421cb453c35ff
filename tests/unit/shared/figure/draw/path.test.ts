import { describe, expect, it } from 'vitest';
import { number } from '../../../../../shared/figure/draw/path.ts';

describe('a number in a path', () => {
  it.each([
    [0, '0'],
    [12, '12'],
    [12.34, '12.3'],
    [-0.04, '0'],
    [-0.06, '-0.1'],
    [-7.96, '-8'],
    [399.95, '400'],
  ])('is written in tenths: %d is %s', (value, text) => {
    expect(number(value)).toBe(text);
  });
});
