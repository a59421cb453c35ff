import type { OwnExercise, OwnId } from '../routines/own-exercise.ts';
import { itemOf, type Routine } from '../routines/programme.ts';
import type { OwnContent } from './exercise-schema.ts';

/** Raised when an older Unhunch could not read a pack any more. */
export const packVersion = 1;

/** Exercises of one pack in an order, by their ids in it. */
export type PackRoutine = {
  readonly id: string;
  readonly name: string;
  readonly exercises: readonly string[];
};

/** What somebody puts together for others: a therapist, a clinic, an employer. */
export type Pack = {
  readonly schemaVersion: typeof packVersion;
  readonly id: string;
  readonly name: string;
  /** The language of its words, such as `de`. */
  readonly locale: string;
  /** Under what it may be passed on, such as `CC-BY-4.0`. */
  readonly licence: string;
  /** Who checked it; null for nobody. */
  readonly reviewer: string | null;
  readonly exercises: readonly (OwnContent & { readonly id: string })[];
  readonly routines: readonly PackRoutine[];
};

/** The name of a thing of a pack beyond the pack. */
export const idInPack = (pack: Pick<Pack, 'id'>, id: string): OwnId => `own:${pack.id}/${id}`;

export const exercisesOfPack = (pack: Pack): readonly OwnExercise[] =>
  pack.exercises.map((exercise) => ({
    ...exercise,
    id: idInPack(pack, exercise.id),
    language: pack.locale,
  }));

/** A routine of a pack as one that can be played; null where nothing of it is there. */
export function routineOfPack(pack: Pack, { exercises }: PackRoutine): Routine | null {
  const known = exercisesOfPack(pack);
  const [first, ...more] = exercises
    .map((id) => known.find((exercise) => exercise.id === idInPack(pack, id)))
    .filter((exercise) => exercise !== undefined)
    .map((exercise) => itemOf(exercise));
  return first === undefined ? null : { items: [first, ...more] };
}
