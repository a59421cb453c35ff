import type { MessageKey } from '../i18n/messages.ts';
import { exercises } from '../routines/catalogue.ts';
import { conditionTexts } from './ask-first.ts';

export type AskedBefore = {
  readonly condition: MessageKey;
  /** The names of the exercises that want a clinician's advice first. */
  readonly exercises: readonly MessageKey[];
};

/** Every condition to ask a clinician about, each with the exercises that ask for it. */
export const askedBefore: readonly AskedBefore[] = Object.entries(conditionTexts)
  .map(([id, condition]) => ({
    condition,
    exercises: Object.values(exercises)
      .filter(({ askFirst }) => askFirst.some((asked) => asked === id))
      .map(({ texts }) => texts.name),
  }))
  // Some conditions rule an exercise out, or ask for its form without holds, and are said beside it.
  .filter((each) => each.exercises.length > 0);
