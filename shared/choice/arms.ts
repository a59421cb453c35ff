import type { ExerciseId, FormName } from '../routines/exercise.ts';

/** How many arms a form asks for: it does without, one will do, or it needs both (general knowledge, not looked up). */
export type Arms = 'none' | 'one' | 'both';

const byExercise: { readonly [I in ExerciseId]: Arms } = {
  'scap-squeeze': 'one',
  'band-row': 'one',
  'wall-angel': 'one',
  'doorway-pec': 'both',
  'chair-ext': 'both',
  'roller-ext': 'both',
  'chair-rotation': 'one',
  'cat-cow': 'one',
  'chin-tuck': 'one',
  'neck-side': 'one',
  'hip-flexor': 'one',
  'bird-dog': 'both',
  'dead-bug': 'both',
  plank: 'both',
  'breath-belly': 'none',
  'breath-box': 'none',
  'breath-478': 'none',
  'breath-coherent': 'none',
  'body-scan': 'none',
  'childs-pose': 'both',
  sphinx: 'both',
  heat: 'none',
  walk: 'none',
  'posture-shift': 'none',
  'desk-setup': 'none',
};

export function armsOf(exercise: ExerciseId, form: FormName): Arms {
  const isForOne = form === 'one-arm' || (exercise === 'doorway-pec' && form === 'wheelchair');
  return isForOne ? 'one' : byExercise[exercise];
}
