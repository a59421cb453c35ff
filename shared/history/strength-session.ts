import type { BreakLine } from './lines.ts';

/** One exercise of strength in a break is no session, and neither are two short ones. */
const fewestExercises = 2;
const leastSeconds = 180;

/** Whether a break was a session of strength, as a weekly goal counts them. */
export function isStrengthSession({ outcome, exercises }: BreakLine): boolean {
  if (outcome !== 'taken') return false;
  const strength = exercises.filter(({ category }) => category === 'strength');
  const seconds = strength.reduce((sum, exercise) => sum + exercise.seconds, 0);
  return new Set(strength.map(({ id }) => id)).size >= fewestExercises && seconds >= leastSeconds;
}
