import { type Figures, isNothing } from '../../../../shared/progress/figures.ts';
import type { Progress } from '../../../../shared/progress/progress.ts';
import { partText } from '../part-text.ts';
import type { PartText } from '../period-text.ts';

/** A part of a period with its name, as every plot wants it. */
export type ToldPart = { readonly text: PartText; readonly figures: Figures };

export const toldParts = ({ parts, period }: Progress, locale: string): readonly ToldPart[] =>
  parts.map((part) => ({ text: partText(part, period, locale), figures: part.figures }));

/** A table leaves out the parts of which nothing is known. */
export const withAnything = (parts: readonly ToldPart[]): readonly ToldPart[] =>
  parts.filter(({ figures }) => !isNothing(figures));

/** What the first column of a table is called. */
export const partColumn = ({ period }: Progress): 'hour' | 'day' | 'month' => {
  if (period.scale === 'day') return 'hour';
  return period.scale === 'year' ? 'month' : 'day';
};
