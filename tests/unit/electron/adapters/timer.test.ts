import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SystemTimer } from '../../../../electron/adapters/timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('calls once when the time has come, and not after it was taken back', () => {
  const timer = new SystemTimer();
  const called: string[] = [];
  timer.schedule(5_000, () => called.push('kept'));
  timer.schedule(5_000, () => called.push('taken back'))();
  vi.advanceTimersByTime(4_999);
  expect(called).toEqual([]);
  vi.advanceTimersByTime(20_000);
  expect(called).toEqual(['kept']);
});

it('does not take a very long wait for none', () => {
  const called: string[] = [];
  new SystemTimer().schedule(2 ** 40, () => called.push('too soon'));
  vi.advanceTimersByTime(60_000);
  expect(called).toEqual([]);
});
