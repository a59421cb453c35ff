import type { Opinions } from '../../../shared/opinions/opinions.ts';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';

/** The last local date on which "not for me" holds for an exercise; null where it does not. */
export const hiddenThrough = ({ hidden }: Opinions, exercise: ExerciseId): string | null =>
  hidden.find((each) => each.exercise === exercise)?.throughDay ?? null;
