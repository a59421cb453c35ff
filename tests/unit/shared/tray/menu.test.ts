import { describe, expect, it } from 'vitest';
import type { Mode, PersonAction, SessionView } from '../../../../shared/domain/view.ts';
import type { TrayItem } from '../../../../shared/tray/model.ts';
import { trayModel } from '../../../../shared/tray/tray-model.ts';
import { buildView } from '../../../support/session-view.ts';
import { afternoon } from '../../../support/tray-context.ts';

const menu = (different: Partial<SessionView>): readonly TrayItem[] =>
  trayModel(buildView(different), afternoon).menu;
const written = (item: TrayItem): string => (item.kind === 'separator' ? '---' : item.text);
const status = (different: Partial<SessionView>): string => menu(different).slice(0, 1).map(written).join();

describe('the menu', () => {
  it('offers what is possible while sitting', () => {
    expect(menu({}).map(written)).toEqual([
      'Sitting over 15 min · break within 10 min',
      '---',
      'Start a break',
      '---',
      'Pause',
      "I'm standing",
      '---',
      'Open Unhunch',
      'Quit Unhunch',
    ]);
  });

  it('opens the three lengths of a pause', () => {
    const pause = menu({}).find((item) => item.kind === 'submenu');
    expect(pause?.items).toEqual([
      { kind: 'command', text: 'For 30 min', command: 'pause-30-minutes' },
      { kind: 'command', text: 'For 1 h', command: 'pause-1-hour' },
      { kind: 'command', text: 'Until tomorrow', command: 'pause-until-tomorrow' },
    ]);
  });

  it('leads to the card exactly while it asks', () => {
    const item = { kind: 'command', text: 'Answer on the card', command: 'call' };
    expect(
      menu({ mode: { is: 'prompt', kind: 'short', plannedSeconds: 75, patience: null } }),
    ).toContainEqual(item);
    expect(menu({})).not.toContainEqual(item);
  });

  it.each<[PersonAction, TrayItem]>([
    ['start-break', { kind: 'command', text: 'Start a break', command: 'start-break' }],
    ['finish-break', { kind: 'command', text: 'Finish the break', command: 'finish-break' }],
    ['snooze', { kind: 'command', text: 'Snooze for 5 min', command: 'snooze' }],
    ['skip', { kind: 'command', text: 'Skip this break', command: 'skip' }],
    ['unpause', { kind: 'command', text: 'Resume', command: 'unpause' }],
    ['stand', { kind: 'command', text: "I'm standing", command: 'stand' }],
    ['sit', { kind: 'command', text: "I'm sitting", command: 'sit' }],
    ['still-here', { kind: 'command', text: "Yes, I'm here", command: 'still-here' }],
  ])('offers %s exactly when it is possible', (action, item) => {
    expect(menu({ actions: [action] })).toContainEqual(item);
    expect(menu({ actions: [] })).not.toContainEqual(item);
  });

  it('names the wait that a snooze would give now', () => {
    expect(menu({ actions: ['snooze'], snoozeSeconds: 15 }).map(written)).toContain('Snooze for 15 s');
  });

  it('can always open and quit, without empty sections', () => {
    expect(menu({ actions: [] }).map((item) => item.kind)).toEqual([
      'status',
      'separator',
      'command',
      'command',
    ]);
  });
});

describe('the status line', () => {
  it.each<[string, Mode]>([
    ['Break in a moment', { is: 'notice' }],
    ['Break due at the next pause in your work', { is: 'due' }],
    ['Break owed, when you are free', { is: 'owed', quietNotice: false }],
    ['Time for a break', { is: 'prompt', kind: 'short', plannedSeconds: 75, patience: null }],
    ['Are you still there?', { is: 'asked-still-there', answerWithinSeconds: 300 }],
    ['On a break', { is: 'break', kind: 'short', plannedSeconds: 75, ranSeconds: 30, paused: false }],
    ['Break paused', { is: 'break', kind: 'short', plannedSeconds: 75, ranSeconds: 30, paused: true }],
    ['Paused until 15:30', { is: 'paused', leftSeconds: 1800, owed: false }],
    ['Paused until 15:30 · break owed', { is: 'paused', leftSeconds: 1800, owed: true }],
    ['Paused until you resume', { is: 'paused', leftSeconds: null, owed: false }],
    ['Paused until you resume · break owed', { is: 'paused', leftSeconds: null, owed: true }],
    ['Standing', { is: 'standing' }],
    ['Away', { is: 'away', because: 'silence' }],
    ['Outside working hours', { is: 'off-hours' }],
  ])('is "%s"', (text, mode) => {
    expect(status({ mode })).toBe(text);
  });

  it.each([
    [0, 1500, 'Sitting under 1 min · break within 25 min'],
    [59, 1441, 'Sitting under 1 min · break within 25 min'],
    [60, 1440, 'Sitting under 5 min · break within 25 min'],
    [300, 1200, 'Sitting over 5 min · break within 20 min'],
    [1439, 61, 'Sitting over 20 min · break within 5 min'],
    [1440, 60, 'Sitting over 20 min · break within 1 min'],
    [4000, 200, 'Sitting over 1 h 5 min · break within 5 min'],
  ])('of %d s sat and %d s left is "%s"', (sittingSeconds, remainingSeconds, text) => {
    expect(status({ sittingSeconds, remainingSeconds })).toBe(text);
  });

  it('marks a sitting that is estimated', () => {
    expect(status({ estimated: true })).toBe('Sitting over 15 min (estimated) · break within 10 min');
  });

  it('changes at most nine times while a sitting of 25 minutes fills', () => {
    const texts = Array.from({ length: 1500 }, (_, second) =>
      JSON.stringify(menu({ sittingSeconds: second, remainingSeconds: 1500 - second })),
    );
    expect(new Set(texts).size).toBeLessThanOrEqual(9);
  });

  it('stays the same while a pause, an absence or a break runs', () => {
    const during = (mode: (second: number) => Mode): number =>
      new Set(
        Array.from({ length: 60 }, (_, second) => {
          const clock = { ...afternoon.clock, nowMs: afternoon.clock.nowMs + second * 1000 };
          const view = buildView({ mode: mode(second), sittingSeconds: 1000 + second });
          return JSON.stringify(trayModel(view, { ...afternoon, clock }).menu);
        }),
      ).size;
    expect(during((second) => ({ is: 'paused', leftSeconds: 1830 - second, owed: false }))).toBe(1);
    expect(during(() => ({ is: 'away', because: 'silence' }))).toBe(1);
    const running = { is: 'break', kind: 'short', plannedSeconds: 75, paused: false } as const;
    expect(during((ranSeconds) => ({ ...running, ranSeconds }))).toBe(1);
  });
});
