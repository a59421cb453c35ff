import { describe, expect, it } from 'vitest';
import type { Mode, SessionView } from '../../../../shared/domain/view.ts';
import { trayModel } from '../../../../shared/tray/tray-model.ts';
import { buildView } from '../../../support/session-view.ts';
import { afternoon } from '../../../support/tray-context.ts';

const tooltip = (different: Partial<SessionView>): string =>
  trayModel(buildView(different), afternoon).tooltip;

describe('the tooltip', () => {
  it.each<[string, Mode]>([
    ['Sitting 18 min · break in 7 min', { is: 'sitting' }],
    ['Sitting 18 min · break in 7 min', { is: 'notice' }],
    ['Break due · sitting 18 min', { is: 'due' }],
    ['Break owed · sitting 18 min', { is: 'owed', quietNotice: false }],
    ['A break has been waiting for a while · sitting 18 min', { is: 'owed', quietNotice: true }],
    [
      'Time for a break · sitting 18 min',
      { is: 'prompt', kind: 'short', plannedSeconds: 75, patience: null },
    ],
    ['Are you still there? · sitting 18 min', { is: 'asked-still-there', answerWithinSeconds: 300 }],
    [
      'On a break · 45 s to go',
      { is: 'break', kind: 'short', plannedSeconds: 75, ranSeconds: 30, paused: false },
    ],
    [
      'Break paused · 45 s to go',
      { is: 'break', kind: 'short', plannedSeconds: 75, ranSeconds: 30, paused: true },
    ],
    ['Paused until 15:30 · sitting 18 min', { is: 'paused', leftSeconds: 1800, owed: false }],
    ['Paused until 15:30 · break owed · sitting 18 min', { is: 'paused', leftSeconds: 1800, owed: true }],
    ['Paused until Tuesday 00:00 · sitting 18 min', { is: 'paused', leftSeconds: 9 * 3600, owed: false }],
    ['Paused until you resume · sitting 18 min', { is: 'paused', leftSeconds: null, owed: false }],
    [
      'Paused until you resume · break owed · sitting 18 min',
      { is: 'paused', leftSeconds: null, owed: true },
    ],
    ['Standing · sitting kept at 18 min', { is: 'standing' }],
    ['Away · sitting kept at 18 min', { is: 'away', because: 'silence' }],
    ['Locked · sitting kept at 18 min', { is: 'away', because: 'locked' }],
    ['Asleep · sitting kept at 18 min', { is: 'away', because: 'asleep' }],
    ['Ready when you are · sitting kept at 18 min', { is: 'away', because: 'starting' }],
    ['Break done, take your time · sitting kept at 18 min', { is: 'away', because: 'after-break' }],
    ['Outside working hours · sitting kept at 18 min', { is: 'off-hours' }],
  ])('is "%s"', (text, mode) => {
    expect(tooltip({ mode })).toBe(text);
  });

  it('counts the last minute in seconds', () => {
    expect(tooltip({ mode: { is: 'notice' }, sittingSeconds: 1470, remainingSeconds: 30 })).toBe(
      'Sitting 24 min · break in 30 s',
    );
  });

  it('says that a cleared sitting starts afresh instead of keeping nothing', () => {
    expect(tooltip({ mode: { is: 'away', because: 'silence' }, sittingSeconds: 0 })).toBe(
      'Away · sitting starts afresh',
    );
  });

  it('marks a sitting that is estimated', () => {
    expect(tooltip({ estimated: true })).toBe('Sitting 18 min (estimated) · break in 7 min');
    expect(tooltip({ estimated: true, mode: { is: 'due' } })).toBe('Break due · sitting 18 min (estimated)');
  });

  it('says demo in the demo, also at the head of the menu', () => {
    const model = trayModel(buildView(), { ...afternoon, demo: true });
    expect(model.tooltip).toBe('Sitting 18 min · break in 7 min · demo');
    expect(model.menu[0]).toEqual({
      kind: 'status',
      text: 'Sitting over 15 min · break within 10 min · demo',
    });
  });

  it('fits into the 127 characters that Windows shows', () => {
    const longest = trayModel(
      buildView({
        mode: { is: 'paused', leftSeconds: 9 * 3600, owed: true },
        sittingSeconds: 36_000 + 59 * 60,
        estimated: true,
      }),
      { ...afternoon, demo: true },
    );
    expect(longest.tooltip.length).toBeLessThanOrEqual(127);
  });
});
