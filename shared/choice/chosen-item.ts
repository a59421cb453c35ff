import { levelFor } from '../opinions/opinions.ts';
import { exercises, planOf } from '../routines/catalogue.ts';
import type { ExerciseId, FormName } from '../routines/exercise.ts';
import type { RoutineItem } from '../routines/programme.ts';
import { itemFor } from './compose.ts';
import type { BreakWish } from './wish.ts';

/** What a person asks for by name; null for as many rounds as are usual. */
export type Chosen = {
  readonly exercise: ExerciseId;
  readonly form: FormName;
  readonly rounds: number | null;
};

/**
 * It as an item of a routine: in a form that the exercise has, with the arm that does not rest, and with as many rounds
 * as do good. It begins at the level that earlier times have led to, unless the person says how much of it they want.
 */
export function chosenItem(
  { exercise, form, rounds }: Chosen,
  { profile, opinions }: Pick<BreakWish, 'profile' | 'opinions'>,
): RoutineItem {
  const has = exercises[exercise].forms[form] === undefined ? 'standard' : form;
  const level = rounds === null ? levelFor(opinions, exercise) : 'usual';
  const range = planOf({ exercise, form: has }, level).rounds;
  const wanted = rounds ?? range.usual;
  return {
    ...itemFor({ exercise, form: has, level }, { profile }),
    rounds: Math.min(range.most, Math.max(range.least, wanted)),
  };
}
