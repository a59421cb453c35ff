import { describe, expect, it } from 'vitest';
import { within } from '../../../../electron/adapters/time-limit.ts';
import { FakeTimers } from '../../../support/fake-timers.ts';

describe('an answer with a time limit', () => {
  it('is taken when it comes in time, and nothing is left ticking', async () => {
    const timers = new FakeTimers();
    expect(await within(timers, 100, Promise.resolve(7))).toEqual({ is: 'answered', value: 7 });
    expect(timers.waiting).toBe(0);
  });

  it('is late when it does not come', async () => {
    const timers = new FakeTimers();
    const waiting = within(timers, 100, new Promise(() => undefined));
    timers.pass(100);
    expect(await waiting).toEqual({ is: 'late' });
  });

  it('that is a failure fails at once, and nothing is left ticking', async () => {
    const timers = new FakeTimers();
    await expect(within(timers, 100, Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(timers.waiting).toBe(0);
  });
});
