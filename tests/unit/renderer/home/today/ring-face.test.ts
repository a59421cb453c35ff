import { describe, expect, it } from 'vitest';
import { ringFace } from '../../../../../renderer/home/today/ring-face.ts';
import { viewsByMode } from '../../../../support/session-modes.ts';
import { buildView } from '../../../../support/session-view.ts';

describe('the large ring', () => {
  it.each([
    ['sitting', 'sitting', 18 / 25],
    ['due', 'due', 1],
    ['prompt', 'due', 1],
    ['stillThere', 'due', 1],
    ['owed', 'paused', 1],
    ['pausedUntil', 'paused', 18 / 25],
    ['paused', 'paused', 1],
    ['break', 'break', 30 / 75],
    ['standing', 'standing', 0],
    ['away', 'away', 0],
    ['offHours', 'away', 0],
  ])('while %s is drawn as %s', (name, shape, fraction) => {
    const face = ringFace(buildView(viewsByMode[name]));
    expect(face.shape).toBe(shape);
    expect(face.fraction).toBeCloseTo(fraction);
  });

  it('opens again after a snooze', () => {
    const view = buildView({ sittingSeconds: 30 * 60, remainingSeconds: 5 * 60 });
    expect(ringFace(view).fraction).toBeCloseTo(0.8);
  });

  it('is empty, not negative, when more is left than one sitting', () => {
    expect(ringFace(buildView({ remainingSeconds: 40 * 60 })).fraction).toBe(0);
  });
});
