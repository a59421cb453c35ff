import type { Totals } from '../../shared/domain/decisions.ts';
import { formatDuration } from '../../shared/i18n/duration.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** Less than this is too little to be told as news. */
const worthTellingSeconds = 120;

/**
 * One true sentence about the day, for the end of a break. They take turns with the number of breaks, so that the same
 * day gives the same sentence wherever it is asked.
 */
export function factOf(today: Totals, translate: Translate): string | null {
  const { breaksTaken, restSeconds, longestSittingSeconds } = today;
  if (breaksTaken === 0) return null;
  if (breaksTaken === 1) return translate('break.fact.first');
  const facts = [translate('break.fact.count', { count: breaksTaken })];
  if (restSeconds >= worthTellingSeconds) {
    facts.push(translate('break.fact.rest', { time: formatDuration(restSeconds, translate) }));
  }
  if (longestSittingSeconds >= worthTellingSeconds) {
    facts.push(translate('break.fact.longest', { time: formatDuration(longestSittingSeconds, translate) }));
  }
  return facts[breaksTaken % facts.length] ?? null;
}
