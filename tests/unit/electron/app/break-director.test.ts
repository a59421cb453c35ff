import { describe, expect, it } from 'vitest';
import { BreakDirector } from '../../../../electron/app/break-director.ts';
import type { SessionView } from '../../../../shared/domain/view.ts';
import { noOpinions, type Opinions } from '../../../../shared/opinions/opinions.ts';
import { formOf } from '../../../../shared/routines/catalogue.ts';
import type { OwnExercise } from '../../../../shared/routines/own-exercise.ts';
import { itemOf, mainItemOf, routineSeconds } from '../../../../shared/routines/programme.ts';
import { defaultProfile } from '../../../support/profile.ts';
import { buildView } from '../../../support/session-view.ts';

const resting = { is: 'away', because: 'after-break' } as const;
const onBreak = (plannedSeconds: number) =>
  ({ is: 'break', kind: 'short', plannedSeconds, ranSeconds: 0, paused: false }) as const;

function direct(opinions: Opinions = noOpinions, own: readonly OwnExercise[] = []) {
  let nowMs = 5000;
  const director = new BreakDirector({
    nowMs: () => nowMs,
    now: () => ({ day: '2026-03-02', minuteOfDay: 600, atMinute: 600 }),
    profile: () => defaultProfile,
    opinions: () => opinions,
    own: () => own,
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
    expect(offer.seconds).toBe(routineSeconds(offer.routine));
  });

  it('lies within 15 s of what was asked for', () => {
    const { director, view } = direct();
    const seconds = director.offerFor(view({ is: 'due' })).seconds;
    expect(Math.abs(seconds - 75)).toBeLessThanOrEqual(15);
  });

  it('runs from the moment the break begins, and the pauses do not count', () => {
    const { director, view, pass } = direct();
    const seconds = director.offerFor(view({ is: 'due' })).seconds;
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
    director.follow(view(onBreak(first.seconds)));
    director.follow(view(resting));
    expect(director.running).toBeNull();
    const next = director.offerFor(view({ is: 'due' }));
    expect(mainItemOf(next.routine).exercise).not.toBe(mainItemOf(first.routine).exercise);
  });

  it('can be something for the chair instead', () => {
    const { director, view } = direct();
    const shown = director.offerFor(view({ is: 'due' }));
    director.offerSeated(view({ is: 'due' }));
    const other = director.offerFor(view({ is: 'due' }));
    for (const item of other.routine.items) expect(formOf(item).positions).toContain('seated');
    expect(other.routine).not.toEqual(shown.routine);
  });

  it('follows what was done before the app was started', () => {
    const { director, view } = direct();
    const first = director.offerFor(view({ is: 'due' }));
    const { exercise, form } = mainItemOf(first.routine);
    director.recall([{ day: '2026-03-02', atMinute: 570, items: [{ exercise, form }] }]);
    const next = director.offerFor(view({ is: 'due' }));
    expect(mainItemOf(next.routine).exercise).not.toBe(exercise);
  });

  it('gets easier at the moment the person asks', () => {
    const { director, view, pass } = direct();
    director.follow(view(onBreak(75)));
    pass(9000);
    director.setLevel('easier');
    expect(director.running?.run.changes).toEqual([{ atMs: 14_000, level: 'easier' }]);
  });

  it('makes way for something else, which ends when it would have ended', () => {
    const { director, view, pass } = direct();
    const offer = director.offerFor(view({ is: 'due' }));
    director.follow(view(onBreak(Math.round(offer.seconds))));
    pass(30_000);
    const before = director.current?.exercise;
    expect(director.swap(view(onBreak(75)))).toBe(true);
    const { routine } = director.running ?? offer;
    expect(routineSeconds(routine)).toBeCloseTo(offer.seconds, 3);
    expect(director.current?.exercise).not.toBe(before);
  });

  it('stays as it is where the time is too short for anything else', () => {
    const { director, view, pass } = direct();
    const offer = director.offerFor(view({ is: 'due' }));
    director.follow(view(onBreak(Math.round(offer.seconds))));
    pass(offer.seconds * 1000 - 10_000);
    expect(director.running?.canSwap).toBe(false);
    expect(director.swap(view(onBreak(75)))).toBe(false);
  });

  it('never offers what is not for the person, and comes at the level that suits', () => {
    const hidden = { exercise: 'scap-squeeze', throughDay: '2026-03-05' } as const;
    const { director, view } = direct({ ...noOpinions, hidden: [hidden], levels: { 'chin-tuck': 'easier' } });
    for (let breaks = 0; breaks < 30; breaks += 1) {
      const { routine, seconds } = director.offerFor(view({ is: 'due' }));
      for (const { exercise, level } of routine.items) {
        expect(exercise).not.toBe('scap-squeeze');
        expect(level).toBe(exercise === 'chin-tuck' ? 'easier' : 'usual');
      }
      director.follow(view(onBreak(Math.round(seconds))));
      director.follow(view(resting));
    }
  });

  it('is a walk of the length that was asked for', () => {
    const { director, view } = direct();
    director.follow(view({ is: 'break', kind: 'walk', plannedSeconds: 300, ranSeconds: 0, paused: false }));
    expect(director.running?.routine.items).toMatchObject([{ exercise: 'walk', rounds: 5 }]);
    expect(director.running?.canSwap).toBe(false);
  });

  it('is what the person chose by name', () => {
    const { director, view } = direct();
    const { kind, seconds } = director.offerChosen({ items: [itemOf('plank')] });
    director.follow(view(onBreak(Math.round(seconds))));
    expect(kind).toBe('short');
    expect(director.running?.routine.items).toMatchObject([{ exercise: 'plank' }]);
  });

  it('asks how it felt after a session of strength, and after nothing else', () => {
    const { director, view } = direct();
    const end = (seconds: number) => {
      director.follow(view(onBreak(Math.round(seconds))));
      director.follow(view(resting));
      return director.isAsking;
    };
    expect(end(director.offerProgramme('strength-desk', view({ is: 'due' })).seconds)).toBe(true);
    expect(end(director.offerChosen({ items: [itemOf('plank')] }).seconds)).toBe(false);
  });
});
