import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { areasOf } from '../../../shared/routines/areas.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import { type ExerciseId, formNames } from '../../../shared/routines/exercise.ts';
import { areaNames } from '../body-map/area-names.ts';
import { exercisesIn, type Opened } from './places.ts';

/** What an exercise is called, what kind it is, where it works and in which position: as the page says it, and otherwise. */
function wordsOf(exercise: ExerciseId): readonly MessageKey[] {
  const { category, focus, style, forms, texts } = exercises[exercise];
  const own = formNames.flatMap((name) => forms[name] ?? []);
  return [
    texts.name,
    `routine.category.${category}`,
    `library.words.${category}`,
    `routine.focus.${focus}`,
    ...areasOf(exercise).flatMap((area): readonly MessageKey[] => [areaNames[area], `library.words.${area}`]),
    ...(style === 'yoga' ? (['library.words.yoga'] as const) : []),
    ...own.flatMap(({ positions }) => positions).map((position) => `library.position.${position}` as const),
    ...own.flatMap(({ equipment }) => equipment.flat()).map((each) => `library.equipment.${each}` as const),
  ];
}

/** All that an exercise or a programme is found by. */
export function searchText(opened: Opened, translate: Translate): string {
  const keys =
    opened.is === 'exercise'
      ? wordsOf(opened.exercise)
      : [opened.programme.name, ...exercisesIn(opened).map((exercise) => exercises[exercise].texts.name)];
  return [...new Set(keys)].map((key) => translate(key)).join('\n');
}
