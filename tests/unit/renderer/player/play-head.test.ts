import { describe, expect, it } from 'vitest';
import { type PlayHead, playHeadOf, routineNowMs } from '../../../../renderer/player/play-head.ts';
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

  it('is not set back by messages that waited while the page stalled', () => {
    const head = playHeadOf(null, buildRunning(routine, 10), 500);
    // Sent a second, two and three after the first, and all heard at the end of the stall.
    const afterStall = [11, 12, 13].map((second) => playHeadOf(head, buildRunning(routine, second), 3_600));
    expect(afterStall.map((each) => routineNowMs(each, 3_600))).toEqual([14_100, 14_100, 14_100]);
  });

  it('is the same on two pages that began apart and hear main late by different times', () => {
    // One page began at second 9 of main's clock, the other at 10.5; messages take up to a fifth of a second.
    const pages = [
      { beganMs: 9_000, latenessMs: [180, 90, 4, 60] },
      { beganMs: 10_500, latenessMs: [30, 200, 12, 8] },
    ];
    const shown = pages.map(({ beganMs, latenessMs }) => {
      const heads = latenessMs.reduce<PlayHead | null>((before, lateMs, index) => {
        const running = buildRunning(routine, 10 + index);
        return playHeadOf(before, running, running.nowMs + lateMs - beganMs);
      }, null);
      return heads === null ? Number.NaN : routineNowMs(heads, 20_000 - beganMs);
    });
    expect(Math.abs((shown[0] ?? 0) - (shown[1] ?? 1_000))).toBeLessThan(1000 / 30);
  });

  it('begins anew with another run', () => {
    const head = playHeadOf(null, buildRunning(routine, 10), 500);
    const other = playHeadOf(head, buildRunning(routine, 10, { startedAtMs: 900 }), 600);
    expect(routineNowMs(other, 600)).toBe(11_000);
  });
});
