import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../../../renderer/home/today/walk-minutes.ts';

describe('the minutes of a walk', () => {
  it.each([
    ['1', 1],
    [' 10 ', 10],
    ['600', 600],
  ])('are read from %j', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it.each(['', '0', '-5', '601', '2.5', 'ten', '1e2'])('are none in %j', (text) => {
    expect(minutesOf(text)).toBeNull();
  });
});
