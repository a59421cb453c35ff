import { describe, expect, it } from 'vitest';
import { createTurns, isOnTheWay } from '../../../../renderer/player/turns.ts';

describe('ring and line', () => {
  it('are part of the first picture, and then of every sixth', () => {
    const isTurn = createTurns();
    const turns = Array.from({ length: 13 }, () => isTurn('move'));
    expect(turns.flatMap((isTheirs, at) => (isTheirs ? [at] : []))).toEqual([0, 6, 12]);
  });

  it('are part of the first picture of every phase', () => {
    const isTurn = createTurns();
    const phases = ['move', 'move', 'hold', 'hold', 'return'] as const;
    expect(phases.map(isTurn)).toEqual([true, false, true, false, true]);
  });
});

describe('the body', () => {
  it('is in every picture while it moves or a dot runs along with the breath', () => {
    expect(
      (['move', 'return', 'station', 'breathe-in', 'hold-in', 'hold-out'] as const).every(isOnTheWay),
    ).toBe(true);
  });

  it('waits for the turn of the others while it holds still', () => {
    expect((['get-ready', 'hold', 'rest', 'change-side', 'between-sets'] as const).some(isOnTheWay)).toBe(
      false,
    );
  });
});
