import { invisible } from './texts.ts';

/** Longer than any name of ours; what is quoted from a file has an end. */
const longest = 40;

const unseen = new RegExp(`[${invisible}]`, 'g');

/** What a file says, short enough to be said again. */
export function quoted(text: string): string {
  const start = text.slice(0, longest).replaceAll(unseen, ' ');
  return text.length <= longest ? start : `${start}…`;
}
