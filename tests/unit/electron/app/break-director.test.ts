import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../shared/domain/decisions.ts';
import type { SessionView } from '../../../../shared/domain/view.ts';
import { noOpinions, type Opinions } from '../../../../shared/opinions/opinions.ts';
import { formOf } from '../../../../shared/routines/catalogue.ts';
import type { OwnExercise } from '../../../../shared/routines/own-exercise.ts';
import { itemOf, mainItemOf, routineSeconds } from '../../../../shared/routines/programme.ts';
import { buildDirector } from '../../../support/director.ts';
import { defaultProfile } from '../../../support/profile.ts';
import { buildView } from '../../../support/session-view.ts';

const resting = { is: 'away', because: 'after-break' } as const;
const finished = (wasTaken: boolean, ranSeconds: number): Decision => ({
  ...{ did: 'break-finished', why: wasTaken ? 'completed' : 'finished', kind: 'short', taken: wasTaken },
  ...{ ranSeconds, plannedSeconds: 600, at: 2000, sittingSeconds: 0 },
});
const completed = [finished(true, 600)];
const onBreak = (plannedSeconds: number) =>
  ({ is: 'break', kind: 'short', plannedSeconds, ranSeconds: 0, paused: false }) as const;

function direct(opinions: Opinions = noOpinions, own: readonly OwnExercise[] = []) {
  let nowMs = 5000;
  const director = buildDirector({ nowMs: () => nowMs, opinions: () => opinions, own: () => own });
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

  it('stays what was promised when settings change that have no part in it', () => {
    let profile = defaultProfile;
    const director = buildDirector({ profile: () => ({ ...profile }), random: Math.random });
    const shown = buildView({ mode: { is: 'prompt', kind: 'short', plannedSeconds: 75, patience: null } });
    const offer = director.offerFor(shown);
    director.settingsChanged();
    expect(director.offerFor(shown)).toBe(offer);
    profile = { ...defaultProfile, filters: ['wheelchair'] };
    director.settingsChanged();
    expect(director.offerFor(shown)).not.toBe(offer);
  });

  it('lies within 15 s of what was asked for', () => {
    const { director, view } = direct();
    const seconds = director.offerFor(view({ is: 'due' })).seconds;
    expect(Math.abs(seconds - 75)).toBeLessThanOrEqual(15);
  });

  it('runs from the moment the break begins, and the pauses do not count', () => {
    const { director, view, pass } = direct();
    const seconds = director.offerFor(view({ is: 'due' })).seconds;
    director.follow(view(onBreak(seconds)), []);
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
    director.follow(view(onBreak(first.seconds)), []);
    director.follow(view(resting), completed);
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
    director.follow(view(onBreak(75)), []);
    pass(9000);
    director.setLevel('easier');
    expect(director.running?.run.changes).toEqual([{ atMs: 14_000, level: 'easier' }]);
  });

  it('makes way for something else, which ends when it would have ended', () => {
    const { director, view, pass } = direct();
    const offer = director.offerFor(view({ is: 'due' }));
    director.follow(view(onBreak(Math.round(offer.seconds))), []);
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
    director.follow(view(onBreak(Math.round(offer.seconds))), []);
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
      director.follow(view(onBreak(Math.round(seconds))), []);
      director.follow(view(resting), completed);
    }
  });

  it('is a walk of the length that was asked for', () => {
    const { director, view } = direct();
    director.follow(
      view({ is: 'break', kind: 'walk', plannedSeconds: 300, ranSeconds: 0, paused: false }),
      [],
    );
    expect(director.running?.routine.items).toMatchObject([{ exercise: 'walk', rounds: 5 }]);
    expect(director.running?.canSwap).toBe(false);
  });

  it('is what the person chose by name', () => {
    const { director, view } = direct();
    const { kind, seconds } = director.offerChosen({ items: [itemOf('plank')] });
    director.follow(view(onBreak(Math.round(seconds))), []);
    expect(kind).toBe('short');
    expect(director.running?.routine.items).toMatchObject([{ exercise: 'plank' }]);
  });

  it('asks how it felt after a session of strength, and after nothing else', () => {
    const { director, view } = direct();
    const end = (seconds: number, decision: Decision) => {
      director.follow(view(onBreak(Math.round(seconds))), []);
      director.follow(view(resting), [decision]);
      return director.isAsking;
    };
    const session = () => director.offerProgramme('strength-desk', view({ is: 'due' })).seconds;
    expect(end(session(), finished(true, 550))).toBe(true);
    expect(end(director.offerChosen({ items: [itemOf('plank')] }).seconds, finished(true, 105))).toBe(false);
    expect(end(session(), finished(false, 2))).toBe(false);
  });

  it('is told of when it is over: which one it was, and whether it counts', () => {
    const { director, view } = direct();
    expect(director.ended).toBeNull();
    director.follow(view(onBreak(75)), []);
    director.follow(view(resting), [finished(true, 75)]);
    expect(director.ended).toEqual({ startedAtMs: 5000, wasTaken: true, toGrade: [] });
  });

  it('begins anew where the next one begins in the moment in which the last ends', () => {
    const { director, view, pass } = direct();
    director.follow(view(onBreak(75)), []);
    pass(75_000);
    director.follow(view(onBreak(75)), [finished(true, 75)]);
    expect(director.running?.run.startedAtMs).toBe(80_000);
  });
});
