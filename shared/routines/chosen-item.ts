import { formOf, planOf } from './catalogue.ts';
import type { ExerciseId, FormName } from './exercise.ts';
import { itemOf, type RoutineItem } from './programme.ts';

/** What a person asks for by name; null for as many rounds as are usual. */
export type Chosen = {
  readonly exercise: ExerciseId;
  readonly form: FormName;
  readonly rounds: number | null;
};

/** It as an item of a routine: in a form that the exercise has, with as many rounds as do good. */
export function chosenItem({ exercise, form, rounds }: Chosen): RoutineItem {
  const has = formOf({ exercise, form }) === formOf({ exercise, form: 'standard' }) ? 'standard' : form;
  const range = planOf({ exercise, form: has }, 'usual').rounds;
  const wanted = rounds ?? range.usual;
  return itemOf(exercise, { form: has, rounds: Math.min(range.most, Math.max(range.least, wanted)) });
}
