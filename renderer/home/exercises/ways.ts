import type { Profile } from '../../../shared/choice/profile.ts';
import { wayFor } from '../../../shared/choice/suits.ts';
import type { FigureBody } from '../../../shared/ipc/snapshots.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import { type ExerciseId, type Flag, type FormName, formNames } from '../../../shared/routines/exercise.ts';
import { exerciseProfile } from '../../../shared/settings/exercise-profile.ts';
import type { Preferences } from '../../../shared/settings/preferences.ts';

/** Every form of an exercise, the standard one first. */
export const formsOf = (exercise: ExerciseId): readonly FormName[] =>
  formNames.filter((name) => exercises[exercise].forms[name] !== undefined);

/** Who a form has to suit: by the settings, or by the body alone while those are not known. */
export const personOf = (body: FigureBody, preferences: Preferences | null): Profile =>
  preferences === null
    ? {
        place: 'home',
        filters: body.base === 'wheelchair' ? ['wheelchair'] : [],
        restingArm: body.restingArm,
        flags: [],
      }
    : exerciseProfile(preferences);

/** What a person has said of themselves that keeps an exercise out of their breaks. */
export const flagsAgainst = (exercise: ExerciseId, { flags }: Profile): readonly Flag[] =>
  exercises[exercise].hiddenBy.filter((flag) => flags.includes(flag));

/**
 * The form that suits a person who asks for an exercise by name, wherever they are; null where none does. What they
 * have said of their body counts always, what they want of a place as far as there is such a form.
 */
export function suitedForm(exercise: ExerciseId, person: Profile): FormName | null {
  const against = flagsAgainst(exercise, person);
  const flags = person.flags.filter((flag) => !against.includes(flag));
  const anywhere: Profile = { ...person, place: 'home', flags };
  const ofTheBody = anywhere.filters.filter((filter) => filter === 'wheelchair' || filter === 'no-holds');
  const way =
    wayFor(exercise, 'usual', anywhere) ?? wayFor(exercise, 'usual', { ...anywhere, filters: ofTheBody });
  return way?.form ?? null;
}
