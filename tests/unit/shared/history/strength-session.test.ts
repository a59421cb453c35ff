import { describe, expect, it } from 'vitest';
import { isStrengthSession, strengthToGrade } from '../../../../shared/history/strength-session.ts';
import { itemOf, type Routine } from '../../../../shared/routines/programme.ts';
import { buildBreak } from '../../../support/history-lines.ts';
import { buildRoutine } from '../../../support/routines.ts';

const session = buildRoutine('plank', 'band-row', 'breath-belly');
const whole = { wasTaken: true, ranSeconds: 600 };

describe('a session of strength', () => {
  it('is two exercises of strength and three minutes of them, in a break that was taken', () => {
    const exercises = [
      { id: 'plank', category: 'strength', seconds: 100 },
      { id: 'band-row', category: 'strength', seconds: 80 },
    ];
    expect(isStrengthSession(buildBreak({ exercises }))).toBe(true);
    expect(isStrengthSession(buildBreak({ exercises, outcome: 'cut-short' }))).toBe(false);
    expect(isStrengthSession(buildBreak({ exercises: exercises.slice(0, 1) }))).toBe(false);
  });

  it('is graded for its exercises of strength', () => {
    expect(strengthToGrade(session, whole)).toEqual(['plank', 'band-row']);
  });

  it('is not graded where it does not count as one: cut short, or a short break that happens to have two', () => {
    expect(strengthToGrade(session, { wasTaken: false, ranSeconds: 2 })).toEqual([]);
    expect(strengthToGrade(buildRoutine('scap-squeeze', 'chin-tuck'), whole)).toEqual([]);
  });

  it('is not graded for what was left for something else, nor for what it ended before', () => {
    const [first, ...rest] = session.items;
    const left: Routine = { items: [{ ...first, leftAfterMs: 60_000 }, ...rest, itemOf('bird-dog')] };
    expect(strengthToGrade(left, whole)).toEqual(['band-row', 'bird-dog']);
    expect(strengthToGrade(left, { wasTaken: true, ranSeconds: 240 })).toEqual(['band-row']);
  });
});
