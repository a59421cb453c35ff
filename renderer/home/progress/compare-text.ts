import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Comparison, CountDifference, TimeDifference } from '../../../shared/progress/compare.ts';
import { weekdayText } from './period-text.ts';

type Compared = Extract<Comparison, { readonly is: 'compared' }>;

/** "about a quarter of an hour" */
const amountText = (minutes: number, translate: Translate): string =>
  translate('progress.amount', { minutes, hours: minutes / 60 });

const minutesOf = (difference: TimeDifference): number => (difference.is === 'same' ? 0 : difference.minutes);
const countOf = (difference: CountDifference): number => (difference.is === 'same' ? 0 : difference.count);

/** In the words that people use, and without a word of praise or blame. */
function comparedText(
  { with: before, sitting, breaks }: Compared,
  translate: Translate,
  locale: string,
): readonly string[] {
  const amount = amountText(minutesOf(sitting), translate);
  const count = countOf(breaks);
  if (before.scale === 'day') {
    const day = weekdayText(before.from, locale);
    return [
      translate(`progress.compare.day.${sitting.is}`, { amount, day }),
      translate(`progress.compare.day.breaks.${breaks.is}`, { count, day }),
    ];
  }
  const { scale } = before;
  return [
    translate(`progress.compare.average.${sitting.is}`, { amount, scale }),
    translate(`progress.compare.average.breaks.${breaks.is}`, { count, scale }),
  ];
}

/** How a period was beside the one before, in two sentences or none. */
export function comparisonText(
  comparison: Comparison,
  translate: Translate,
  locale: string,
): readonly string[] {
  switch (comparison.is) {
    case 'nothing-before':
      return [];
    case 'under-way':
      return [translate('progress.compare.under-way')];
    case 'compared':
      return comparedText(comparison, translate, locale);
  }
}
