import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandAt,
  countTicks,
  measure,
  timeTicks,
} from '../../../../../renderer/home/progress/plots/measures.ts';

const minute = 60;
const hour = 3600;

describe('ticks', () => {
  it.each([
    [7 * minute, [0, 5, 10]],
    [50 * minute, [0, 15, 30, 45, 60]],
    [7.5 * hour, [0, 120, 240, 360, 480]],
    [180 * hour, [0, 3000, 6000, 9000, 12_000]],
    [0, [0, 5]],
  ])('of %s seconds stand where people make them', (most, minutes) => {
    expect(timeTicks(most)).toEqual(minutes.map((each) => each * minute));
  });

  it('of things that are counted are whole', () => {
    expect(countTicks(3)).toEqual([0, 1, 2, 3]);
    expect(countTicks(12)).toEqual([0, 5, 10, 15]);
    expect(countTicks(0)).toEqual([0, 1]);
  });

  it('reach over everything, and are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (most) => {
        for (const ticks of [timeTicks(most), countTicks(most)]) {
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
          expect(ticks.length).toBeLessThanOrEqual(5);
          expect(ticks[0]).toBe(0);
        }
      }),
    );
  });
});

describe('a plot', () => {
  it('keeps every part within its width, in either direction of reading', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 1500 }),
        fc.constantFrom(7, 12, 24, 31),
        fc.boolean(),
        (width, parts, isRightToLeft) => {
          const measures = measure({ width, rem: 16, isRightToLeft }, parts, [0, 60], String);
          const edges = Array.from({ length: parts }, (_, index) => bandAt(measures, index));
          const ordered = edges.toSorted((one, other) => one - other);
          expect(isRightToLeft ? edges.toReversed() : edges).toEqual(ordered);
          expect(ordered[0]).toBeGreaterThanOrEqual(measures.left);
          expect((ordered.at(-1) ?? 0) + measures.bands.bandwidth()).toBeLessThanOrEqual(
            measures.right + 0.1,
          );
        },
      ),
    );
  });
});
