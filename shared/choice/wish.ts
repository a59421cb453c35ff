import type { BreakKind } from '../domain/decisions.ts';
import type { ExerciseId, Level } from '../routines/exercise.ts';
import type { Past } from './past.ts';
import type { Profile } from './profile.ts';

/** A walk that was started as such has nothing to choose. */
export type RoutineKind = Exclude<BreakKind, 'walk'>;

/** What a person thinks of single exercises. */
export type Opinions = {
  readonly liked: readonly ExerciseId[];
  /** "Not for me": left out up to and with this local date. */
  readonly hidden: readonly { readonly exercise: ExerciseId; readonly throughDay: string }[];
  /** Where "too much" or a row of steady sessions has led. */
  readonly levels: { readonly [I in ExerciseId]?: Level };
};

export const noOpinions: Opinions = { liked: [], hidden: [], levels: {} };

/** Everything a choice rests on; the same wish gives the same break. */
export type BreakWish = {
  readonly kind: RoutineKind;
  /** What the break aims at; the routine comes within `toleranceSeconds` of it. */
  readonly targetSeconds: number;
  readonly profile: Profile;
  readonly opinions: Opinions;
  readonly past: Past;
  readonly now: { readonly day: string; readonly minuteOfDay: number; readonly atMinute: number };
  /** Sitting since the last break, in minutes. */
  readonly sittingMinutes: number;
  /** Chance, at least 0 and below 1. */
  readonly random: () => number;
};
