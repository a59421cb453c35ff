import { countOf } from '../../../shared/history/tally.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Figures } from '../../../shared/progress/figures.ts';
import { categories } from '../../../shared/routines/exercise.ts';

/** Walks have a place of their own. What a later Unhunch may add comes under its own name there. */
const kinds = categories.filter((category) => category !== 'walk');

export type ExerciseKind = { readonly name: string; readonly seconds: number };

/** The kinds of exercise that were done, with how long. */
export const exerciseKinds = ({ exerciseSeconds }: Figures, translate: Translate): readonly ExerciseKind[] =>
  kinds
    .map((kind) => ({ name: translate(`routine.category.${kind}`), seconds: countOf(exerciseSeconds, kind) }))
    .filter(({ seconds }) => seconds > 0);
