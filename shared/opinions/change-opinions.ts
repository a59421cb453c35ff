import { dateAfter } from '../calendar/local-stamp.ts';
import type { ExerciseId, Level } from '../routines/exercise.ts';
import { type Grade, levelFor, type Opinions } from './opinions.ts';

/** "Not for me" holds for a week, with the day on which it was said. */
const hiddenDays = 7;
/** So many steady sessions in a row, and the next level is offered. */
const steadyInARow = 3;

export function withLiked(opinions: Opinions, exercise: ExerciseId, isLiked: boolean): Opinions {
  const others = opinions.liked.filter((each) => each !== exercise);
  return { ...opinions, liked: isLiked ? [...others, exercise] : others };
}

/** Leaves an exercise out for a week from `today`, a local date. */
export function withHidden(opinions: Opinions, exercise: ExerciseId, today: string): Opinions {
  const throughDay = dateAfter(today, hiddenDays - 1);
  return { ...opinions, hidden: [...withoutHidden(opinions, exercise).hidden, { exercise, throughDay }] };
}

export const withoutHidden = (opinions: Opinions, exercise: ExerciseId): Opinions => ({
  ...opinions,
  hidden: opinions.hidden.filter((each) => each.exercise !== exercise),
});

const harderThan: { readonly [L in Level]: Level } = { easier: 'usual', usual: 'harder', harder: 'harder' };

function withLevel(opinions: Opinions, exercise: ExerciseId, level: Level): Opinions {
  return {
    ...opinions,
    levels: { ...opinions.levels, [exercise]: level },
    steady: { ...opinions.steady, [exercise]: 0 },
  };
}

/** Takes in how an exercise felt: three times steady leads up a level, one time too much leads to the easier one. */
export function withGrade(opinions: Opinions, exercise: ExerciseId, grade: Grade): Opinions {
  switch (grade) {
    case 'too-much':
      return withLevel(opinions, exercise, 'easier');
    case 'wobbly':
      return { ...opinions, steady: { ...opinions.steady, [exercise]: 0 } };
    case 'steady': {
      const inARow = (opinions.steady[exercise] ?? 0) + 1;
      return inARow < steadyInARow
        ? { ...opinions, steady: { ...opinions.steady, [exercise]: inARow } }
        : withLevel(opinions, exercise, harderThan[levelFor(opinions, exercise)]);
    }
  }
}
