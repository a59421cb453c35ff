import type { Flag, Side } from '../routines/exercise.ts';

/** What a person does not want, or cannot use, where they are. */
export const filters = [
  /** Among colleagues: what nobody notices. */
  'open-plan',
  'seated-only',
  'wheelchair',
  'no-doorway',
  /** Furniture is there anyway; a band, a mat or a roller is not. */
  'no-equipment',
  'no-holds',
  'no-neck',
  'no-floor',
] as const;
export type Filter = (typeof filters)[number];

export const places = ['office', 'home'] as const;
export type Place = (typeof places)[number];

/** Everything about a person and a place that decides what may be offered. Kept on this computer alone. */
export type Profile = {
  readonly place: Place;
  readonly filters: readonly Filter[];
  /** The arm that rests: exercises are done with the other, or without arms. */
  readonly restingArm: Side | null;
  readonly flags: readonly Flag[];
};
