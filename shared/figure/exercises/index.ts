import { breathBelly } from './breath-belly.ts';
import { catCow } from './cat-cow.ts';
import { doorwayPec } from './doorway-pec.ts';
import type { FigureExercise } from './exercise.ts';
import { resting } from './resting.ts';
import { scapSqueeze } from './scap-squeeze.ts';

/** Every exercise that can be drawn, by the id under which the product knows it. */
export const figureExercises = {
  'scap-squeeze': scapSqueeze,
  'band-row': resting,
  'wall-angel': resting,
  'doorway-pec': doorwayPec,
  'chair-ext': resting,
  'roller-ext': resting,
  'chair-rotation': resting,
  'cat-cow': catCow,
  'chin-tuck': resting,
  'neck-side': resting,
  'hip-flexor': resting,
  'bird-dog': resting,
  'dead-bug': resting,
  plank: resting,
  'breath-belly': breathBelly,
  'breath-box': resting,
  'breath-478': resting,
  'breath-coherent': resting,
  'body-scan': resting,
  'childs-pose': resting,
  sphinx: resting,
  heat: resting,
  walk: resting,
  'posture-shift': resting,
  'desk-setup': resting,
} as const satisfies { readonly [id: string]: FigureExercise };

export type FigureExerciseId = keyof typeof figureExercises;
