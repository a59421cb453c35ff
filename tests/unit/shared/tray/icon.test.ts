import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mode, SessionView } from '../../../../shared/domain/view.ts';
import type { TrayIcon } from '../../../../shared/tray/model.ts';
import { trayModel } from '../../../../shared/tray/tray-model.ts';
import { buildView } from '../../../support/session-view.ts';
import { afternoon } from '../../../support/tray-context.ts';

const icon = (different: Partial<SessionView>): TrayIcon => trayModel(buildView(different), afternoon).icon;

describe('the icon', () => {
  it.each<[Mode, TrayIcon]>([
    [{ is: 'sitting' }, { shape: 'sitting', fillSteps: 17 }],
    [{ is: 'notice' }, { shape: 'sitting', fillSteps: 24 }],
    [{ is: 'due' }, { shape: 'due', fillSteps: 24 }],
    [
      { is: 'prompt', kind: 'short', plannedSeconds: 75, patience: null },
      { shape: 'due', fillSteps: 24 },
    ],
    [
      { is: 'asked-still-there', answerWithinSeconds: 9 },
      { shape: 'due', fillSteps: 24 },
    ],
    [
      { is: 'break', kind: 'long', plannedSeconds: 75, ranSeconds: 1, paused: false },
      { shape: 'due', fillSteps: 24 },
    ],
    [
      { is: 'owed', quietNotice: false },
      { shape: 'paused', fillSteps: 24 },
    ],
    [
      { is: 'owed', quietNotice: true },
      { shape: 'due', fillSteps: 24 },
    ],
    [
      { is: 'paused', leftSeconds: null, owed: false },
      { shape: 'paused', fillSteps: 17 },
    ],
    [
      { is: 'paused', leftSeconds: 60, owed: true },
      { shape: 'paused', fillSteps: 24 },
    ],
    [{ is: 'standing' }, { shape: 'standing', fillSteps: 0 }],
    [
      { is: 'away', because: 'locked' },
      { shape: 'away', fillSteps: 0 },
    ],
    [{ is: 'off-hours' }, { shape: 'away', fillSteps: 0 }],
  ])('of %o is %o', (mode, expected) => {
    expect(icon({ mode })).toEqual(expected);
  });

  it('never loses fill while sitting goes on, and keeps the last gap for the notice', () => {
    const fill = (sat: number): number =>
      icon({ sittingSeconds: sat, remainingSeconds: 1500 - sat }).fillSteps;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1498 }), (sat) => {
        expect(fill(sat + 1)).toBeGreaterThanOrEqual(fill(sat));
        expect(fill(sat + 1)).toBeLessThan(24);
      }),
    );
    expect(fill(0)).toBe(0);
    expect(fill(1499)).toBe(23);
  });

  it('opens the ring again after a snooze, also one longer than a sitting', () => {
    expect(icon({ sittingSeconds: 1600, remainingSeconds: 300 }).fillSteps).toBe(19);
    expect(icon({ sittingSeconds: 1600, remainingSeconds: 3000 }).fillSteps).toBe(0);
  });
});
