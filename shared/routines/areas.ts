import type { ExerciseId } from './exercise.ts';

/** The parts of the body that one points at, from the top. */
export const areas = ['neck', 'thorax', 'chest', 'low', 'hips'] as const;
export type Area = (typeof areas)[number];

/**
 * Which parts an exercise moves or eases, where it is for one part more than for another. It goes beyond the focus:
 * what opens the upper back opens the chest as well (general knowledge, not looked up).
 */
const byExercise: { readonly [I in ExerciseId]: readonly Area[] } = {
  'scap-squeeze': ['thorax'],
  'band-row': ['thorax'],
  'wall-angel': ['thorax', 'chest'],
  'doorway-pec': ['chest'],
  'chair-ext': ['thorax', 'chest'],
  'roller-ext': ['thorax', 'chest'],
  'chair-rotation': ['thorax'],
  'cat-cow': ['thorax', 'low'],
  'chin-tuck': ['neck'],
  'neck-side': ['neck'],
  'hip-flexor': ['hips'],
  'bird-dog': ['low'],
  'dead-bug': ['low'],
  plank: ['low'],
  'breath-belly': [],
  'breath-box': [],
  'breath-478': [],
  'breath-coherent': [],
  'body-scan': [],
  'childs-pose': ['thorax', 'low'],
  sphinx: ['thorax', 'low'],
  heat: ['thorax', 'low'],
  walk: ['low', 'hips'],
  'posture-shift': ['low', 'hips'],
  'desk-setup': [],
};

export const areasOf = (exercise: ExerciseId): readonly Area[] => byExercise[exercise];
