import type { MessageKey } from '../i18n/messages.ts';
import type { AskFirst } from '../routines/exercise.ts';

/** What to name when an exercise wants a clinician's advice first. */
export const askFirstTexts: { readonly [A in AskFirst]: MessageKey } = {
  'shoulder-surgery': 'safety.ask.shoulder-surgery',
  'shoulder-instability': 'safety.ask.shoulder-instability',
  'shoulder-dislocation': 'safety.ask.shoulder-dislocation',
  'frozen-shoulder': 'safety.ask.frozen-shoulder',
  'lung-disease': 'safety.ask.lung-disease',
  'heart-disease': 'safety.ask.heart-disease',
  'breath-panic': 'safety.ask.breath-panic',
};
