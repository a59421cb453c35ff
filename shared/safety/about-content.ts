import type { MessageKey } from '../i18n/messages.ts';

export const disclaimer: MessageKey = 'safety.disclaimer';

/** Whether a physiotherapist has read the exercises and the warning signs of this version. */
export type ReviewState =
  | { readonly is: 'not-reviewed'; readonly text: MessageKey }
  | { readonly is: 'reviewed'; readonly text: MessageKey; readonly by: string; readonly on: string };

export const reviewState: ReviewState = { is: 'not-reviewed', text: 'safety.review.none' };

/** What is said where a detail waits for a clinician; which ones, `exercise-basis.ts` lists. */
export const uncheckedDetails: MessageKey = 'safety.review.unchecked';
