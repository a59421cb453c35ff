import type { ExerciseId, Level } from '../routines/exercise.ts';

/** What a person thinks of single exercises. Nothing here is about the person, and it stays on this computer. */
export type Opinions = {
  readonly liked: readonly ExerciseId[];
  /** "Not for me": left out up to and with this local date. */
  readonly hidden: readonly { readonly exercise: ExerciseId; readonly throughDay: string }[];
  /** Where "too much" or a row of steady sessions has led. */
  readonly levels: { readonly [I in ExerciseId]?: Level };
  /** How many times running an exercise felt steady at its level. */
  readonly steady: { readonly [I in ExerciseId]?: number };
};

export const noOpinions: Opinions = { liked: [], hidden: [], levels: {}, steady: {} };

export const isHiddenOn = ({ hidden }: Opinions, exercise: ExerciseId, today: string): boolean =>
  hidden.some((each) => each.exercise === exercise && today <= each.throughDay);

export const levelFor = ({ levels }: Opinions, exercise: ExerciseId): Level => levels[exercise] ?? 'usual';

/** How an exercise felt: strength is told by control, never by load. */
export const grades = ['steady', 'wobbly', 'too-much'] as const;
export type Grade = (typeof grades)[number];
