import type { BreakKind } from '../domain/decisions.ts';
import type { Opinions } from '../opinions/opinions.ts';
import type { OwnExercise } from '../routines/own-exercise.ts';
import type { Past } from './past.ts';
import type { Profile } from './profile.ts';

/** A walk that was started as such has nothing to choose. */
export type RoutineKind = Exclude<BreakKind, 'walk'>;

/** Everything a choice rests on; the same wish gives the same break. */
export type BreakWish = {
  readonly kind: RoutineKind;
  /** What the break aims at; the routine comes within `toleranceSeconds` of it. */
  readonly targetSeconds: number;
  readonly profile: Profile;
  readonly opinions: Opinions;
  /** What the person added and wants to be offered. */
  readonly own: readonly OwnExercise[];
  readonly past: Past;
  readonly now: { readonly day: string; readonly minuteOfDay: number; readonly atMinute: number };
  /** Sitting since the last break, in minutes. */
  readonly sittingMinutes: number;
  /** Chance, at least 0 and below 1. */
  readonly random: () => number;
};
