import { describe, expect, it } from 'vitest';
import { noGoals, type WeekAnswer } from '../../../../shared/goals/goals.ts';
import { harderAgain, weeklyQuestionOf, winsOf } from '../../../../shared/goals/weekly-question.ts';
import { buildGoals } from '../../../support/goals.ts';

const week = (monday: string, answers: WeekAnswer['answers']): WeekAnswer => ({
  monday,
  answers,
  note: null,
});

describe('the question of the week', () => {
  it.each([
    ['2026-03-12', false],
    ['2026-03-13', true],
    ['2026-03-15', true],
    ['2026-03-16', false],
  ])('on %s is asked: %s', (today, isAsked) => {
    expect(weeklyQuestionOf(buildGoals(), today).isAsked).toBe(isAsked);
  });

  it('is asked once, and shows what was answered', () => {
    const answered = week('2026-03-09', { sit: 'same' });
    expect(weeklyQuestionOf(buildGoals({ weeks: [answered] }), '2026-03-13')).toEqual({
      monday: '2026-03-09',
      answer: answered,
      hasBegun: true,
      isAsked: false,
    });
  });

  it('waits until there is a goal or a wish', () => {
    expect(weeklyQuestionOf(noGoals, '2026-03-13').isAsked).toBe(false);
    expect(weeklyQuestionOf({ ...noGoals, wishes: ['garden'] }, '2026-03-13').isAsked).toBe(true);
  });
});

it('wins are what was told and what moved more easily, the latest first', () => {
  const goals = buildGoals({
    weeks: [
      week('2026-03-02', { reach: 'better', turn: 'better', lift: 'same' }),
      week('2026-03-09', { sit: 'harder' }),
    ],
    wins: [{ on: '2026-03-10', text: 'Slept through' }],
  });
  expect(winsOf(goals)).toEqual([
    { is: 'own', on: '2026-03-10', text: 'Slept through' },
    { is: 'easier', on: '2026-03-02', areas: ['reach', 'turn'] },
  ]);
});

it('what was harder two weeks running is known, so that help can be named', () => {
  const [first, second] = [
    week('2026-03-02', { turn: 'harder', sit: 'harder' }),
    week('2026-03-09', { turn: 'harder' }),
  ];
  expect(harderAgain(buildGoals({ weeks: [second, first] }))).toEqual(['turn']);
  expect(harderAgain(buildGoals({ weeks: [first] }))).toEqual([]);
});
