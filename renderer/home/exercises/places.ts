import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import { type ExerciseId, exerciseIds } from '../../../shared/routines/exercise.ts';
import { programmes } from '../../../shared/routines/programmes/index.ts';
import type { Programme } from '../../../shared/routines/programmes/programme.ts';

/** Something of the list that has a page of its own. */
export type Opened =
  | { readonly is: 'exercise'; readonly exercise: ExerciseId }
  | { readonly is: 'programme'; readonly programme: Programme };

/** Where under Exercises a person is. */
export type ExercisesPlace =
  | { readonly is: 'list' }
  | Opened
  /** What is read before warmth begins, by itself or as a part of a programme. */
  | { readonly is: 'warmth'; readonly before: Opened };

/** A minute with one exercise is the exercise itself, which is in the list already. */
export const listedProgrammes: readonly Programme[] = programmes.filter(({ kind }) => kind !== 'micro');

/** What there is to open, in the order of the list. */
export const openable: readonly Opened[] = [
  ...exerciseIds.map((exercise): Opened => ({ is: 'exercise', exercise })),
  ...listedProgrammes.map((programme): Opened => ({ is: 'programme', programme })),
];

const idOf = (opened: Opened): string => (opened.is === 'exercise' ? opened.exercise : opened.programme.id);

export const nameOfOpened = (opened: Opened): MessageKey =>
  opened.is === 'exercise' ? exercises[opened.exercise].texts.name : opened.programme.name;

/** The exercises that would be done, once each. */
export const exercisesIn = (opened: Opened): readonly ExerciseId[] =>
  opened.is === 'exercise'
    ? [opened.exercise]
    : [...new Set(opened.programme.routine.items.map(({ exercise }) => exercise))];

/** Whether there is warmth in it, which begins with a page to read. */
export const hasWarmth = (opened: Opened): boolean =>
  exercisesIn(opened).some((exercise) => exercises[exercise].category === 'heat');

export const listAddress = '#exercises';

/** The address of a place under Exercises. */
export function exercisesAddress(place: ExercisesPlace): string {
  if (place.is === 'list') return listAddress;
  return place.is === 'warmth'
    ? `${listAddress}/${idOf(place.before)}/warmth`
    : `${listAddress}/${idOf(place)}`;
}

const known: readonly ExercisesPlace[] = [
  { is: 'list' },
  ...openable,
  ...openable.filter(hasWarmth).map((before): ExercisesPlace => ({ is: 'warmth', before })),
];

/** The place that an address names; null for an address of another page, and for one that leads nowhere. */
export const exercisesPlaceOf = (fragment: string): ExercisesPlace | null =>
  known.find((place) => exercisesAddress(place) === fragment) ?? null;
