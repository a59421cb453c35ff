import { describe, expect, it } from 'vitest';
import { amountInTime, isCycle } from '../../../../shared/figure/pace.ts';
import { aScene } from './moments.ts';

const done = { form: 'standard', level: 'usual', base: 'usual' } as const;
const walking = { ...done, exercise: 'walk' } as const;
const half = { elapsedMs: 30_000, progress: 0.5 };

it('walks on and on, two halves a step', () => {
  expect(isCycle(walking)).toBe(true);
  expect(amountInTime(walking, { elapsedMs: 1_100, progress: 0.1 })).toBeCloseTo(2);
  const at = (elapsedMs: number) =>
    aScene({ exercise: 'walk', amount: amountInTime(walking, { elapsedMs, progress: 0 }) });
  expect(at(11_000)).toEqual(at(0));
  expect(at(550)).not.toEqual(at(0));
});

it('goes once through the body in the time there is', () => {
  expect(amountInTime({ ...done, exercise: 'body-scan' }, half)).toBe(0.5);
});

it('leaves what repetitions move where it is', () => {
  expect(amountInTime({ ...done, exercise: 'heat' }, half)).toBe(0);
});

describe('on wheels', () => {
  const wheeling = { ...walking, base: 'wheelchair' } as const;

  it('takes about 1.6 s for a push and the way back, whatever a step takes', () => {
    expect(amountInTime(wheeling, { elapsedMs: 1_600, progress: 0.1 })).toBeCloseTo(2);
    expect(amountInTime({ ...walking, form: 'wheelchair' }, { elapsedMs: 1_600, progress: 0.1 })).toBeCloseTo(
      2,
    );
  });
});

it('breathes with who rests, for as long as the time lasts', () => {
  const resting = { ...done, exercise: 'still-seated' } as const;
  const at = (elapsedMs: number) => amountInTime(resting, { elapsedMs, progress: 0.9 });
  expect([0, 3_000, 6_000, 9_000].map(at)).toEqual([0, 1, 0, 1].map((amount) => expect.closeTo(amount)));
});
