import { type Figures, isNothing } from '../../../../shared/progress/figures.ts';
import type { Part, Progress } from '../../../../shared/progress/progress.ts';
import { partText } from '../part-text.ts';
import type { PartText } from '../period-text.ts';

/** A part of a period with its name, as every plot wants it. */
export type ToldPart = { readonly text: PartText; readonly figures: Figures };

/** Hours that every picture of a day shows; earlier and later ones are there when something happened in them. */
const usualHours = { from: 7, to: 19 };

/** Nights are left out, so that the hours of the day have room. */
function shownParts(parts: readonly Part[]): readonly Part[] {
  const busy = parts.flatMap((part) => (part.is === 'hour' && !isNothing(part.figures) ? [part.hour] : []));
  const from = Math.min(usualHours.from, ...busy);
  const to = Math.max(usualHours.to, ...busy);
  return parts.filter((part) => part.is !== 'hour' || (part.hour >= from && part.hour <= to));
}

export const toldParts = ({ parts, period }: Progress, locale: string): readonly ToldPart[] =>
  shownParts(parts).map((part) => ({ text: partText(part, period, locale), figures: part.figures }));

/** A table leaves out the parts of which nothing is known. */
export const withAnything = (parts: readonly ToldPart[]): readonly ToldPart[] =>
  parts.filter(({ figures }) => !isNothing(figures));

/** What the first column of a table is called. */
export const partColumn = ({ period }: Progress): 'hour' | 'day' | 'month' => {
  if (period.scale === 'day') return 'hour';
  return period.scale === 'year' ? 'month' : 'day';
};
