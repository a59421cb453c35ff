import { describe, expect, it } from 'vitest';
import {
  firstRunAddress,
  firstRunStepOf,
  firstRunSteps,
  numberOf,
  stepAfter,
  stepBefore,
} from '../../../../../renderer/home/first-run/steps.ts';

describe('the first steps', () => {
  it('lead one to the next, and back the same way', () => {
    const onwards = firstRunSteps.map(stepAfter);
    expect(onwards).toEqual([...firstRunSteps.slice(1), null]);
    const backwards = firstRunSteps.map(stepBefore);
    expect(backwards).toEqual([null, ...firstRunSteps.slice(0, -1)]);
  });

  it('are counted from one', () => {
    expect(firstRunSteps.map(numberOf)).toEqual(firstRunSteps.map((_step, index) => index + 1));
  });

  it('begin with a word of welcome and the question about pain, and end with an exercise', () => {
    expect(firstRunSteps.slice(0, 2)).toEqual(['welcome', 'check']);
    expect(firstRunSteps.at(-1)).toBe('exercise');
  });

  it('each have an address, the first one that by which main opens them', () => {
    expect(firstRunAddress('welcome')).toBe('#first-run');
    for (const step of firstRunSteps) expect(firstRunStepOf(firstRunAddress(step))).toBe(step);
    for (const other of ['', '#today', '#first-run/moon', '#first-runs'])
      expect(firstRunStepOf(other)).toBeNull();
  });
});
