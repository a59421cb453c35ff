import { describe, expect, it } from 'vitest';
import { countAt } from '../../../../renderer/player/count.ts';
import { itemOf, type Routine } from '../../../../shared/routines/programme.ts';
import { buildRoutine, buildRunning } from '../../../support/routines.ts';

function countIn(routine: Routine, secondsIn: number) {
  const { run, nowMs } = buildRunning(routine, secondsIn);
  return countAt(routine, run, nowMs);
}

describe('what the ring counts', () => {
  it('counts 3-2-1 before the first exercise', () => {
    const lefts = [0, 1, 2].map((second) => countIn(buildRoutine('scap-squeeze'), second));
    expect(lefts.map(({ left }) => left)).toEqual([3, 2, 1]);
    expect(lefts[0]?.unit).toBe('seconds');
  });

  it('counts the repetitions that are left, and takes one off when it is done', () => {
    const squeeze = buildRoutine('scap-squeeze');
    const lefts = [3, 8, 12.5, 13, 53, 62.5].map((second) => countIn(squeeze, second).left);
    expect(lefts).toEqual([6, 6, 5, 5, 1, 0]);
    expect(countIn(squeeze, 8).unit).toBe('repetitions');
  });

  it('counts a stretch in seconds, from the way in to the way out', () => {
    const stretch = buildRoutine('doorway-pec');
    expect(countIn(stretch, 3)).toEqual({ unit: 'seconds', left: 30, fraction: 0 });
    expect(countIn(stretch, 18)).toEqual({ unit: 'seconds', left: 15, fraction: 0.5 });
    expect(countIn(stretch, 32.5).left).toBe(1);
  });

  it('counts each side of a stretch by itself, and the change between them', () => {
    const sides = itemOf('doorway-pec', { form: 'one-arm' });
    const lefts = [3, 23, 28].map((second) => countIn({ items: [sides] }, second).left);
    expect(lefts).toEqual([20, 5, 20]);
  });

  it('is at nothing left when all is done', () => {
    expect(countIn(buildRoutine('breath-belly'), 500)).toEqual({ unit: 'seconds', left: 0, fraction: 1 });
  });

  it('never runs backwards within an exercise', () => {
    const squeeze = buildRoutine('scap-squeeze');
    const fractions = Array.from({ length: 600 }, (_, tenth) => countIn(squeeze, 3 + tenth / 10).fraction);
    expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
  });
});
