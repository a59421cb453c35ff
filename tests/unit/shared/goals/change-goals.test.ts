import { describe, expect, it } from 'vitest';
import type { GoalAction } from '../../../../shared/goals/actions.ts';
import { changeGoals } from '../../../../shared/goals/change-goals.ts';
import { type Goals, noGoals } from '../../../../shared/goals/goals.ts';
import { goalsFileOf, readGoalsFile } from '../../../../shared/goals/goals-file.ts';
import type { Offers } from '../../../../shared/goals/standing.ts';
import { breaksOnWorkdays, buildGoal, buildGoals, walkOnWorkdays } from '../../../support/goals.ts';

const today = '2026-03-16';
const nothingOffered: Offers = { raise: null, smaller: null, secondSession: null };
const change = (goals: Goals, action: GoalAction, offers: Partial<Offers> = {}): Goals =>
  changeGoals(goals, action, { today, offers: { ...nothingOffered, ...offers } });

describe('a goal', () => {
  const setWalk: GoalAction = { is: 'set-goal', target: walkOnWorkdays(5), cue: null, confidence: 7 };

  it('holds from today and is looked at again in two weeks', () => {
    expect(change(noGoals, setWalk).goal).toEqual({
      target: walkOnWorkdays(5),
      cue: null,
      confidence: 7,
      setOn: '2026-03-16',
      reviewOn: '2026-03-30',
    });
  });

  it('takes the place of the one before, which is remembered', () => {
    const goals = change(buildGoals(), setWalk);
    expect(goals.goal?.target).toEqual(walkOnWorkdays(5));
    expect(goals.past).toEqual([{ ...buildGoal(), endedOn: today, ending: 'changed' }]);
  });

  it('leaves nothing behind when it was set and ended on one day', () => {
    const goals = change(change(noGoals, setWalk), { is: 'end-goal' });
    expect(goals).toEqual(noGoals);
  });
});

describe('an answer to a review', () => {
  it.each([
    ['raise', { raise: breaksOnWorkdays(7) }, breaksOnWorkdays(7), 'raised'],
    ['smaller', { smaller: breaksOnWorkdays(4) }, breaksOnWorkdays(4), 'made-smaller'],
    ['keep', {}, breaksOnWorkdays(6), 'kept'],
  ] as const)('%s begins two weeks anew', (as, offers, target, ending) => {
    const goals = change(
      buildGoals({ goal: buildGoal({ cue: { moment: 'lunch is over', deed: 'I walk' } }) }),
      { is: 'go-on', as },
      offers,
    );
    expect(goals.goal).toEqual({
      target,
      cue: { moment: 'lunch is over', deed: 'I walk' },
      confidence: 8,
      setOn: today,
      reviewOn: '2026-03-30',
    });
    expect(goals.past).toMatchObject([{ endedOn: today, ending }]);
  });

  it.each(['raise', 'smaller', 'second-session'] as const)(
    '%s changes nothing where it was not offered',
    (as) => {
      expect(change(buildGoals(), { is: 'go-on', as })).toEqual(buildGoals());
    },
  );
});

describe('a mark on a day', () => {
  it('takes the place of another, and goes again', () => {
    const sick = change(buildGoals(), { is: 'mark-day', date: '2026-03-13', as: 'sick' });
    const leave = change(sick, { is: 'mark-day', date: '2026-03-13', as: 'leave' });
    expect(leave.marks).toEqual([{ date: '2026-03-13', as: 'leave' }]);
    expect(change(leave, { is: 'mark-day', date: '2026-03-13', as: 'usual' }).marks).toEqual([]);
  });

  it.each(['2026-03-17', '2026-03-01'])('is not set on %s, which is to come or too long ago', (date) => {
    expect(change(buildGoals(), { is: 'mark-day', date, as: 'sick' }).marks).toEqual([]);
  });
});

describe('the answer about a week', () => {
  const answer = {
    is: 'answer-week',
    answers: { reach: 'better', sleep: 'harder' },
    note: 'The top shelf!',
  } as const;

  it('is kept under its Monday and can be given anew', () => {
    const once = change(noGoals, answer);
    expect(once.weeks).toEqual([{ monday: '2026-03-16', answers: answer.answers, note: 'The top shelf!' }]);
    const anew = change(once, { is: 'answer-week', answers: { reach: 'same' }, note: null });
    expect(anew.weeks).toEqual([{ monday: '2026-03-16', answers: { reach: 'same' }, note: null }]);
  });

  it('is not kept when it says nothing', () => {
    expect(change(change(noGoals, answer), { is: 'answer-week', answers: {}, note: null }).weeks).toEqual([]);
  });
});

it('wins are added with their day and taken away again', () => {
  const added = change(noGoals, { is: 'add-win', text: 'Carried the shopping' });
  expect(added.wins).toEqual([{ on: today, text: 'Carried the shopping' }]);
  expect(change(added, { is: 'remove-win', on: today, text: 'Carried the shopping' }).wins).toEqual([]);
});

it('wishes are kept once each', () => {
  expect(change(noGoals, { is: 'set-wishes', wishes: ['lift my child', 'lift my child'] }).wishes).toEqual([
    'lift my child',
  ]);
});

it('lists that grow for ever keep the latest of them', () => {
  let goals = noGoals;
  for (let count = 0; count < 320; count += 1) goals = change(goals, { is: 'add-win', text: `win ${count}` });
  expect(goals.wins).toHaveLength(300);
  expect(goals.wins.at(-1)?.text).toBe('win 319');
});

describe('the file of goals', () => {
  const everything = change(
    change(
      change(
        buildGoals({
          wishes: ['sit through a film'],
          past: [{ ...buildGoal({ confidence: null }), endedOn: '2026-03-02', ending: 'kept' }],
        }),
        { is: 'mark-day', date: today, as: 'lighter' },
      ),
      { is: 'answer-week', answers: { turn: 'better' }, note: 'Ünü 🙂' },
    ),
    { is: 'add-win', text: 'Looked over my shoulder' },
  );

  it('gives back all that was put into it', () => {
    expect(readGoalsFile(JSON.parse(JSON.stringify(goalsFileOf(everything))))).toEqual({
      is: 'usable',
      value: everything,
    });
  });

  it('of a later version is shown as far as it is known', () => {
    const later = { ...goalsFileOf(everything), schemaVersion: 2, dreams: ['fly'] };
    expect(readGoalsFile(later)).toEqual({ is: 'newer', value: everything });
  });

  it('of a later version is one of a later version in whatever shape, with what is still as it was', () => {
    const later = {
      ...goalsFileOf(everything),
      schemaVersion: 2,
      goal: [{ plan: 'run' }],
      wins: { '1': 'x' },
    };
    expect(readGoalsFile(later)).toEqual({ is: 'newer', value: { ...everything, goal: null, wins: [] } });
    expect(readGoalsFile({ schemaVersion: 2, plans: [] })).toEqual({ is: 'newer', value: noGoals });
  });

  it('loses an entry that cannot be read, and nothing else', () => {
    const spoiled = {
      ...goalsFileOf(everything),
      wins: [{ on: 'yesterday', text: 'x' }, ...everything.wins],
    };
    expect(readGoalsFile(spoiled)).toEqual({ is: 'usable', value: everything });
  });

  it.each([[null], [[]], [{}], [{ ...goalsFileOf(noGoals), goal: { target: 'run' } }]])(
    'is none when it is %j',
    (content) => {
      expect(readGoalsFile(content)).toEqual({ is: 'unusable' });
    },
  );
});
