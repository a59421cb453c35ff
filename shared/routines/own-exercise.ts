import type { Category, ExerciseId, Focus, Position } from './exercise.ts';

/** How history and opinions know it: no exercise of the catalogue begins so. */
export type OwnId = `own:${string}`;

/** How it is timed. Each number is what was prescribed; nothing lengthens or shortens it. */
export type OwnTiming =
  | {
      readonly is: 'repetitions';
      readonly repetitions: number;
      readonly moveSeconds: number;
      readonly holdSeconds: number;
      readonly returnSeconds: number;
      readonly restSeconds: number;
    }
  /** The time in the position itself; the way in and out comes on top. */
  | {
      readonly is: 'hold';
      readonly times: number;
      readonly holdSeconds: number;
      readonly restSeconds: number;
    }
  | { readonly is: 'minutes'; readonly minutes: number };

/** A walk, warmth and setting up are the catalogue's own: goals and limits count them. */
export const ownCategories = [
  'strength',
  'stretch',
  'mobility',
  'breathing',
  'mind',
] as const satisfies readonly Category[];
export type OwnCategory = (typeof ownCategories)[number];

/** What it is for. Warmth and rest are the catalogue's. */
export const ownFocuses = [
  'neck',
  'scapula',
  'thorax',
  'chest',
  'rotation',
  'core',
  'hip',
  'breath',
  'mind',
  'whole',
] as const satisfies readonly Focus[];
export type OwnFocus = (typeof ownFocuses)[number];

/** Where it is done, as routines name it. */
export const ownPositions = [
  'seated',
  'standing',
  'doorway',
  'floor',
  'lying',
  'wheels',
] as const satisfies readonly Position[];

/** What a therapist prescribed, in the words of the person or of a pack. */
export type OwnExercise = {
  readonly id: OwnId;
  readonly name: string;
  /** At least one. */
  readonly steps: readonly string[];
  readonly where: Position;
  readonly focus: OwnFocus;
  readonly category: OwnCategory;
  readonly timing: OwnTiming;
  readonly sides: 'together' | 'one-by-one';
  readonly sets: number;
  readonly betweenSetsSeconds: number;
  /** When to end it, beside what ends every exercise; null for nothing more. */
  readonly stopIf: string | null;
  /** The exercise of the catalogue that it looks like; null for a figure at rest. */
  readonly figure: ExerciseId | null;
  /** The language of its words, such as `de`; null for that of the person. */
  readonly language: string | null;
};

/** One of the catalogue by its id, or one of the person's own, whole. */
export type AnyExercise = ExerciseId | OwnExercise;

export const isOwn = (exercise: AnyExercise): exercise is OwnExercise => typeof exercise !== 'string';

/** What two mentions of one exercise have in common, also when one of them has travelled. */
export const idOf = (exercise: AnyExercise): ExerciseId | OwnId => (isOwn(exercise) ? exercise.id : exercise);

export const isSameExercise = (one: AnyExercise, other: AnyExercise): boolean => idOf(one) === idOf(other);
