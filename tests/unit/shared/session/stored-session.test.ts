import { describe, expect, it } from 'vitest';
import { initialState } from '../../../../shared/domain/state.ts';
import { millisecondsSince, storedSessionSchema } from '../../../../shared/session/stored-session.ts';

const stored = {
  version: 1,
  savedAtWallMs: 1_000_000,
  savedAtMonotonicMs: 5000,
  bootId: 'first',
  state: initialState(0),
} as const;

describe('time since a session was saved', () => {
  it('within one boot is told by the monotonic clock, whatever the wall clock says', () => {
    const now = { wallMs: 9_000_000, monotonicMs: 8000, bootId: 'first' };
    expect(millisecondsSince(stored, now)).toBe(3000);
  });

  it('after a restart of the machine is told by the wall clock', () => {
    const now = { wallMs: 1_070_000, monotonicMs: 8000, bootId: 'second' };
    expect(millisecondsSince(stored, now)).toBe(70_000);
  });

  it('is told by the wall clock where boots have no name', () => {
    const now = { wallMs: 1_070_000, monotonicMs: 8000, bootId: null };
    expect(millisecondsSince({ ...stored, bootId: null }, now)).toBe(70_000);
  });

  it('is none when the wall clock was set back meanwhile', () => {
    const now = { wallMs: 900_000, monotonicMs: 8000, bootId: 'second' };
    expect(millisecondsSince(stored, now)).toBe(0);
  });
});

describe('the session file', () => {
  it('is read whole or not at all', () => {
    expect(storedSessionSchema.safeParse(stored).success).toBe(true);
    expect(storedSessionSchema.safeParse({ ...stored, version: 2 }).success).toBe(false);
    expect(storedSessionSchema.safeParse({ ...stored, state: {} }).success).toBe(false);
  });
});
