import { describe, expect, it } from 'vitest';
import { loudestLufs, pitchHertz } from '../../support/loudness.ts';

const sine = (hertz: number, peak = 1): readonly number[] =>
  Array.from({ length: 48_000 }, (_each, index) => peak * Math.sin((2 * Math.PI * hertz * index) / 48_000));
const nothing = Array.from({ length: 48_000 }, () => 0);

describe('the ruler for loudness', () => {
  // What the recommendation itself gives to check a meter by.
  it('reads -3.01 LUFS for a full tone of 997 Hz on the left, and 0 on both sides', () => {
    expect(loudestLufs([sine(997), nothing])).toBeCloseTo(-3.01, 1);
    expect(loudestLufs([sine(997), sine(997)])).toBeCloseTo(0, 1);
  });

  it('reads 20 LU less for a tenth of the amplitude', () => {
    expect(loudestLufs([sine(997, 0.1), nothing])).toBeCloseTo(-23.01, 1);
  });

  it('reads less for a low tone than for a high one, as an ear does', () => {
    expect(loudestLufs([sine(60), nothing])).toBeLessThan(loudestLufs([sine(3_000), nothing]) - 5);
  });
});

it('the ruler for pitch reads that of a tone', () => {
  expect(pitchHertz(sine(440))).toBeCloseTo(440, -1);
});
