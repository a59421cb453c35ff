import { expect, it } from 'vitest';
import { amountInTime, isCycle } from '../../../../shared/figure/pace.ts';
import { aScene } from './moments.ts';

const half = { elapsedMs: 30_000, progress: 0.5 };

it('walks on and on, two halves a step', () => {
  expect(isCycle('walk')).toBe(true);
  expect(amountInTime('walk', { elapsedMs: 1_100, progress: 0.1 })).toBeCloseTo(2);
  const at = (elapsedMs: number) =>
    aScene({ exercise: 'walk', amount: amountInTime('walk', { elapsedMs, progress: 0 }) });
  expect(at(11_000)).toEqual(at(0));
  expect(at(550)).not.toEqual(at(0));
});

it('goes once through the body in the time there is', () => {
  expect(amountInTime('body-scan', half)).toBe(0.5);
});

it('leaves what repetitions move where it is', () => {
  expect(amountInTime('heat', half)).toBe(0);
});

it('breathes with who rests, for as long as the time lasts', () => {
  const at = (elapsedMs: number) => amountInTime('still-seated', { elapsedMs, progress: 0.9 });
  expect([0, 3_000, 6_000, 9_000].map(at)).toEqual([0, 1, 0, 1].map((amount) => expect.closeTo(amount)));
});
