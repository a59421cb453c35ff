import { exercises, focusOf, formOf, holdsBreath, isOnFloor } from '../routines/catalogue.ts';
import type { Equipment, ExerciseId, Form, FormName, Level, PlayedText } from '../routines/exercise.ts';
import { type AnyExercise, isOwn, type OwnExercise } from '../routines/own-exercise.ts';
import { armsOf } from './arms.ts';
import type { Filter, Profile } from './profile.ts';

/** An exercise in the form and at the level in which it is offered. */
export type Way<E extends AnyExercise = AnyExercise> = {
  readonly exercise: E;
  readonly form: FormName;
  readonly level: Level;
};

/** In the order of preference; `one-arm` and `wheelchair` are taken by who asks for them, a bath by hand. */
const ownForms: readonly FormName[] = ['standard', 'seated', 'desk', 'no-holds'];

const furniture: ReadonlySet<Equipment> = new Set<Equipment>(['chair', 'desk', 'wall', 'door-frame']);

function formsFor(exercise: ExerciseId, { filters, restingArm }: Profile): readonly FormName[] {
  const { forms, wheelchair } = exercises[exercise];
  const usual: readonly FormName[] = restingArm === null ? ownForms : [...ownForms, 'one-arm'];
  // What asks for good balance first is not offered unasked. Breathing without holds is the same in every seat.
  const rolling: readonly FormName[] = wheelchair.is === 'done' ? [wheelchair.form, 'no-holds'] : [];
  const names = filters.includes('wheelchair') ? rolling : usual;
  return names.filter((name) => forms[name] !== undefined);
}

type PlayedForm = Form<PlayedText>;

const isSeated = ({ positions }: PlayedForm): boolean =>
  positions.includes('seated') || positions.includes('wheels');

/** Whether a form asks for one of these and nothing else will do in its place. */
const needs = ({ equipment }: PlayedForm, isMeant: (each: Equipment) => boolean): boolean =>
  equipment.some((need) => need.every(isMeant));

/** Whether a way is left by a filter. */
export function passes(filter: Filter, way: Way): boolean {
  const form = formOf(way);
  switch (filter) {
    case 'open-plan':
      return form.openPlan === 'quiet' && form.office === 'yes';
    case 'seated-only':
      return isSeated(form);
    case 'no-doorway':
      return !needs(form, (each) => each === 'door-frame');
    case 'no-equipment':
      return !needs(form, (each) => !furniture.has(each));
    case 'no-holds':
      return !holdsBreath(form);
    case 'no-neck':
      return focusOf(way.exercise) !== 'neck';
    case 'no-floor':
      return !isOnFloor(form, way.level);
    // The form was chosen by it.
    case 'wheelchair':
      return true;
  }
}

/** At work never the floor, and never a heat pad. */
const fitsPlace = (way: Way, form: PlayedForm, { place }: Profile): boolean =>
  place === 'home' || (form.office !== 'home' && !isOnFloor(form, way.level));

/** Who has to leave out breath holds is offered the pace without them. */
const avoidsHolds = ({ flags }: Profile): boolean => flags.includes('pregnancy');

function isSuitable(way: Way, profile: Profile): boolean {
  const form = formOf(way);
  return (
    fitsPlace(way, form, profile) &&
    profile.filters.every((filter) => passes(filter, way)) &&
    (profile.restingArm === null || isOwn(way.exercise) || armsOf(way.exercise, way.form) !== 'both') &&
    !(avoidsHolds(profile) && holdsBreath(form))
  );
}

/** The first form of an exercise that suits a person and a place; null where none does. */
export function wayFor(exercise: ExerciseId, level: Level, profile: Profile): Way | null {
  if (exercises[exercise].hiddenBy.some((flag) => profile.flags.includes(flag))) return null;
  const ways = formsFor(exercise, profile).map((form): Way => ({ exercise, form, level }));
  return ways.find((way) => isSuitable(way, profile)) ?? null;
}

/**
 * What the person added, where it suits the place. It has one form, and no flag or resting arm leaves it out: who
 * prescribed it knew of them.
 */
export function ownWayFor(exercise: OwnExercise, profile: Profile): Way | null {
  const way: Way = { exercise, form: 'standard', level: 'usual' };
  const isOutOfReach = profile.filters.includes('wheelchair') && !isSeated(formOf(way));
  return !isOutOfReach && isSuitable(way, profile) ? way : null;
}
