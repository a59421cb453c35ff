import { breathBelly } from './breath-belly.ts';
import { doorwayPec } from './doorway-pec.ts';
import type { FigureExercise } from './exercise.ts';
import { scapSqueeze } from './scap-squeeze.ts';

/** Every exercise that can be drawn, by the id under which the product knows it. */
export const figureExercises = {
  'scap-squeeze': scapSqueeze,
  'doorway-pec': doorwayPec,
  'breath-belly': breathBelly,
} as const satisfies { readonly [id: string]: FigureExercise };

export type FigureExerciseId = keyof typeof figureExercises;
