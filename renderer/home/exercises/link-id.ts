import type { Opened } from './places.ts';

/** The id of the link in the list that opens something, so that the focus finds back to it. */
export const linkId = (opened: Opened): string =>
  opened.is === 'exercise' ? `exercise-${opened.exercise}` : `programme-${opened.programme.id}`;
