import type { MessageKey } from '../i18n/messages.ts';

export const disclaimer: MessageKey = 'safety.disclaimer';

/** Whether a physiotherapist has read the exercises and the warning signs of this version. */
export type ReviewState =
  | { readonly is: 'not-reviewed'; readonly text: MessageKey }
  | { readonly is: 'reviewed'; readonly text: MessageKey; readonly by: string; readonly on: string };

export const reviewState: ReviewState = { is: 'not-reviewed', text: 'safety.review.none' };

/** What the content rests on. A source is a work and what was taken from it. */
export type ContentSource = {
  readonly work: MessageKey;
  readonly taken: MessageKey;
};

export const contentSources: readonly ContentSource[] = [
  { work: 'safety.source.breaks.work', taken: 'safety.source.breaks.taken' },
  { work: 'safety.source.scapula.work', taken: 'safety.source.scapula.taken' },
  { work: 'safety.source.breathing.work', taken: 'safety.source.breathing.taken' },
  { work: 'safety.source.posture.work', taken: 'safety.source.posture.taken' },
  { work: 'safety.source.activity.work', taken: 'safety.source.activity.taken' },
  { work: 'safety.source.pain.work', taken: 'safety.source.pain.taken' },
  { work: 'safety.source.signs.work', taken: 'safety.source.signs.taken' },
];
