import { describe, expect, it } from 'vitest';
import { BreakDirector } from '../../../../electron/app/break-director.ts';
import { defaultProfile } from '../../../../shared/choice/profile.ts';
import type { SessionView } from '../../../../shared/domain/view.ts';
import { formOf } from '../../../../shared/routines/catalogue.ts';
import { mainItemOf, routineSeconds } from '../../../../shared/routines/programme.ts';
import { buildView } from '../../../support/session-view.ts';

const resting = { is: 'away', because: 'after-break' } as const;
const onBreak = (plannedSeconds: number) =>
  ({ is: 'break', kind: 'short', plannedSeconds, ranSeconds: 0, paused: false }) as const;

function direct() {
  let nowMs = 5000;
  const director = new BreakDirector({
    nowMs: () => nowMs,
    now: () => ({ day: '2026-03-02', minuteOfDay: 600, atMinute: 600 }),
    profile: () => defaultProfile,
    random: () => 0.5,
  });
  const view = (mode: SessionView['mode']): SessionView => buildView({ mode });
  return { director, view, pass: (ms: number) => (nowMs += ms) };
}

describe('what a break consists of', () => {
  it('is chosen once and stays what was promised', () => {
    const { director, view } = direct();
    const offer = director.offerFor(view({ is: 'notice' }));
    expect(director.offerFor(view({ is: 'due' }))).toBe(offer);
    expect(offer?.seconds).toBe(offer === null ? null : routineSeconds(offer.routine));
  });

  it('lies within 15 s of what was asked for', () => {
    const { director, view } = direct();
    const seconds = director.offerFor(view({ is: 'due' }))?.seconds ?? 0;
    expect(Math.abs(seconds - 75)).toBeLessThanOrEqual(15);
  });

  it('runs from the moment the break begins, and the pauses do not count', () => {
    const { director, view, pass } = direct();
    const seconds = director.offerFor(view({ is: 'due' }))?.seconds ?? 0;
    director.follow(view(onBreak(seconds)));
    pass(2000);
    director.pause();
    pass(4000);
    director.resume();
    expect(director.running?.run).toEqual({
      startedAtMs: 5000,
      pauses: [{ fromMs: 7000, toMs: 11_000 }],
      changes: [],
    });
  });

  it('is over when the engine says so, and the next break is another one', () => {
    const { director, view } = direct();
    const first = director.offerFor(view({ is: 'due' }));
    director.follow(view(onBreak(first?.seconds ?? 0)));
    director.follow(view(resting));
    expect(director.running).toBeNull();
    const next = director.offerFor(view({ is: 'due' }));
    if (first === null || next === null) throw new Error('Nothing was offered.');
    expect(mainItemOf(next.routine).exercise).not.toBe(mainItemOf(first.routine).exercise);
  });

  it('can be something for the chair instead', () => {
    const { director, view } = direct();
    const shown = director.offerFor(view({ is: 'due' }));
    director.offerSeated(view({ is: 'due' }));
    const other = director.offerFor(view({ is: 'due' }));
    for (const item of other?.routine.items ?? []) expect(formOf(item).positions).toContain('seated');
    expect(other?.routine).not.toEqual(shown?.routine);
  });

  it('follows what was done before the app was started', () => {
    const { director, view } = direct();
    const first = director.offerFor(view({ is: 'due' }));
    if (first === null) throw new Error('Nothing was offered.');
    const { exercise, form } = mainItemOf(first.routine);
    director.recall([{ day: '2026-03-02', atMinute: 570, items: [{ exercise, form }] }]);
    const next = director.offerFor(view({ is: 'due' }));
    if (next === null) throw new Error('Nothing was offered.');
    expect(mainItemOf(next.routine).exercise).not.toBe(exercise);
  });

  it('gets easier at the moment the person asks', () => {
    const { director, view, pass } = direct();
    director.follow(view(onBreak(75)));
    pass(9000);
    director.setLevel('easier');
    expect(director.running?.run.changes).toEqual([{ atMs: 14_000, level: 'easier' }]);
  });
});
