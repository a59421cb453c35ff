import type { MessageKey } from '../i18n/messages.ts';
import type { ContentPart } from './content-parts.ts';

export const disclaimer: MessageKey = 'safety.disclaimer';

/** Whether a physiotherapist has read a part of the content of this version; `on` is a date such as "2026-11-25". */
export type ReviewState =
  | { readonly is: 'not-reviewed' }
  | { readonly is: 'reviewed'; readonly by: string; readonly on: string };

const notReviewed: ReviewState = { is: 'not-reviewed' };

export const reviews: { readonly [P in ContentPart]: ReviewState } = {
  signs: notReviewed,
  therapist: notReviewed,
  posture: notReviewed,
  exercises: notReviewed,
  breaks: notReviewed,
  calm: notReviewed,
  goals: notReviewed,
};

/**
 * The state of several parts that are read as one page: reviewed when each of them is, and then by the review that
 * is the oldest.
 */
export function reviewOfAll(states: readonly [ReviewState, ...ReviewState[]]): ReviewState {
  return states.reduce((one, other) => {
    if (one.is === 'not-reviewed' || other.is === 'not-reviewed') return notReviewed;
    return other.on < one.on ? other : one;
  });
}

/** The day on which every source was last held against what is said of it. */
export const sourcesReadOn = '2026-11-25';
