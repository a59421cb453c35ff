import type { Period } from '../../../shared/progress/periods.ts';
import type { Part } from '../../../shared/progress/progress.ts';
import { dayText, hourText, monthText, type PartText } from './period-text.ts';

/** How a part of a period is called. */
export function partText(part: Part, { scale }: Period, locale: string): PartText {
  if (part.is === 'hour') return hourText(part.hour, locale);
  if (part.is === 'month') return monthText(part.from, locale);
  return dayText(part.from, scale === 'week' ? 'week' : 'month', locale);
}
