import type { routineMessages } from '../i18n/en/routines.ts';
import type { Dose } from './dose.ts';
import type { Exercise, ExerciseId, ExerciseKey, Level } from './exercise.ts';
import { breathBelly } from './exercises/breath-belly.ts';
import { doorwayPec } from './exercises/doorway-pec.ts';
import { scapSqueeze } from './exercises/scap-squeeze.ts';
import type { PhaseName } from './phase.ts';

/** Every exercise by its id. An id without an exercise does not compile. */
export const exercises: { readonly [I in ExerciseId]: Exercise } = {
  'scap-squeeze': scapSqueeze,
  'doorway-pec': doorwayPec,
  'breath-belly': breathBelly,
};

/** The timing of one round at a level, when both sides work together or when they take turns. */
export function doseOf(id: ExerciseId, level: Level, way: 'together' | 'by-side'): Dose {
  const { dose, doseBySide } = exercises[id].levels[level];
  return way === 'by-side' ? (doseBySide ?? dose) : dose;
}

/** The one line that goes with a phase: on the screen, spoken, and in the live region, always the same words. */
export function captionOf(id: ExerciseId, phase: PhaseName): ExerciseKey | keyof typeof routineMessages {
  if (phase === 'done') return 'routine.phase.done';
  return exercises[id].texts.captions[phase] ?? `routine.phase.${phase}`;
}
