import { describe, expect, it } from 'vitest';
import { playHeadOf, routineNowMs } from '../../../../renderer/player/play-head.ts';
import { buildRoutine, buildRunning } from '../../../support/routines.ts';

const routine = buildRoutine('scap-squeeze');

describe('the clock of a routine on a page', () => {
  it('goes on from what main said by what has passed on the page', () => {
    const head = playHeadOf(null, buildRunning(routine, 10), 500);
    expect(routineNowMs(head, 500)).toBe(11_000);
    expect(routineNowMs(head, 1_700)).toBe(12_200);
  });

  it('does not twitch when the next message travels a little longer', () => {
    const head = playHeadOf(null, buildRunning(routine, 10), 500);
    const next = playHeadOf(head, buildRunning(routine, 11), 1_540);
    expect(routineNowMs(next, 1_540)).toBe(routineNowMs(head, 1_540));
  });

  it('takes over the clock of main when the page fell behind', () => {
    const head = playHeadOf(null, buildRunning(routine, 10), 500);
    const next = playHeadOf(head, buildRunning(routine, 20), 1_500);
    expect(routineNowMs(next, 1_500)).toBe(21_000);
  });

  it('begins anew with another run', () => {
    const head = playHeadOf(null, buildRunning(routine, 10), 500);
    const other = playHeadOf(head, buildRunning(routine, 10, { startedAtMs: 900 }), 600);
    expect(routineNowMs(other, 600)).toBe(11_000);
  });
});
