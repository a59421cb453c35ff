import { describe, expect, it } from 'vitest';
import { progressText, streakText, targetText } from '../../../../../renderer/home/goals/goal-text.ts';
import type { Goals } from '../../../../../shared/goals/goals.ts';
import { standingOf } from '../../../../../shared/goals/standing.ts';
import type { DayTotals } from '../../../../../shared/history/lines.ts';
import {
  breaksOnWorkdays,
  buildDay,
  buildGoal,
  buildGoals,
  dayWithBreaks,
  factsOf,
  strengthOnTuesdays,
  walkOnWorkdays,
} from '../../../../support/goals.ts';
import { testWords } from '../../../../support/words.ts';

describe('what a goal asks for, in words', () => {
  it.each([
    [breaksOnWorkdays(6), '6 breaks a day, Monday to Friday'],
    [walkOnWorkdays(1), '1 minute of walking or wheeling a day, Monday to Friday'],
    [
      { is: 'breaks', amounts: { mon: 5, tue: 5, wed: 5, thu: 5, fri: 4 } },
      '5 breaks on Monday, Tuesday, Wednesday, and Thursday and 4 breaks on Friday',
    ],
    [
      { is: 'walk', amounts: { mon: 5, tue: 5, wed: 5, thu: 5, fri: 5, sat: 5, sun: 5 } },
      '5 minutes of walking or wheeling a day, every day of the week',
    ],
    [{ is: 'strength', on: ['tue'], at: null }, 'A strength session on Tuesday'],
  ] as const)('%j', (target, text) => {
    expect(targetText(target, testWords)).toBe(text);
  });

  it('names days in the order of the week, and the time of day as the language writes it', () => {
    expect(targetText({ is: 'strength', on: ['fri', 'tue'], at: '17:00' }, testWords)).toMatch(
      /^Strength sessions on Tuesday and Friday at 5:00\sPM$/,
    );
  });
});

describe('how it goes, in words', () => {
  const said = (days: readonly DayTotals[], goals: Goals = buildGoals(), today = '2026-03-10') => {
    const standing = standingOf(goals, factsOf(today, days));
    if (standing === null) throw new Error('expected a goal');
    return { progress: progressText(standing, testWords), streak: streakText(standing, testWords) };
  };

  it.each([
    [3, '3 of 6 breaks today'],
    [6, '6 of 6 breaks today'],
    [8, '8 breaks today, 6 were enough'],
  ])('%i breaks', (taken, text) => {
    expect(said([dayWithBreaks('2026-03-10', taken)]).progress).toBe(text);
  });

  it('a lighter day says so, a day off asks for nothing, and neither does a Sunday', () => {
    const marked = (as: 'lighter' | 'sick') => buildGoals({ marks: [{ date: '2026-03-10', as }] });
    expect(said([], marked('lighter')).progress).toBe('0 of 3 breaks today, a lighter day');
    expect(said([], marked('sick')).progress).toBe('Today does not count.');
    expect(said([], buildGoals(), '2026-03-15').progress).toBe('Today asks for nothing.');
  });

  it('strength counts by the week', () => {
    const goals = buildGoals({ goal: buildGoal({ target: strengthOnTuesdays }) });
    expect(said([buildDay('2026-03-09', { strengthSessions: 1 })], goals).progress).toBe(
      '1 of 1 session this week',
    );
  });

  it('weeks in a row are told, a beginning is one, and a pause is welcomed back', () => {
    const kept = ['02', '03', '04', '05'].map((day) => dayWithBreaks(`2026-03-${day}`, 6));
    expect(said(kept).streak).toBe('1 week, and a free pass for one that turns out otherwise.');
    expect(said([dayWithBreaks('2026-03-09', 2)]).streak).toBe('Any week is a good one to begin with.');
    expect(said([]).streak).toBe('Welcome back. One minute is enough.');
  });
});
