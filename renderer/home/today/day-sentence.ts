import type { Totals } from '../../../shared/domain/decisions.ts';
import type { Standing } from '../../../shared/goals/standing.ts';
import type { DayTotals } from '../../../shared/history/lines.ts';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import type { Words } from '../../bridge/words.tsx';
import { dateDayName } from '../settings/day-names.ts';

export type DayFacts = {
  readonly today: string;
  readonly totals: Totals;
  /** Earlier days of this week and the last. */
  readonly days: readonly DayTotals[];
  readonly standing: Standing | null;
};

/** Less of a day says nothing about it. */
const dayToCompareSeconds = 2 * 3600;
/** A smaller difference is none. */
const worthTellingSeconds = 5 * 60;

/** The latest day before today on which enough was sat to compare with. */
const dayBefore = ({ today, days }: DayFacts): DayTotals | undefined =>
  days.findLast(({ date, sittingSeconds }) => date < today && sittingSeconds >= dayToCompareSeconds);

/** The longest sitting got shorter: the one comparison that is made, and never the other way round. */
function shorterSitting(facts: DayFacts, { translate, locale }: Words): string | null {
  const { totals } = facts;
  const before = dayBefore(facts);
  if (before === undefined || totals.sittingSeconds < dayToCompareSeconds) return null;
  const difference = before.longestSittingSeconds - totals.longestSittingSeconds;
  if (difference < worthTellingSeconds) return null;
  return translate('today.sentence.shorter', {
    longest: formatDuration(totals.longestSittingSeconds, translate),
    difference: formatDuration(difference, translate),
    day: dateDayName(before.date, locale),
  });
}

function ofBreaks({ breaksTaken, restSeconds }: Totals, { translate }: Words): string {
  if (breaksTaken === 0) return translate('today.sentence.open');
  if (breaksTaken === 1) return translate('today.sentence.first');
  return translate('today.sentence.breaks', {
    count: breaksTaken,
    rest: formatDuration(restSeconds, translate),
  });
}

/** One true sentence about the day, the one that is worth most. Nothing in it is a verdict. */
export function daySentence(facts: DayFacts, words: Words): string {
  const { translate } = words;
  const { standing } = facts;
  if (standing?.isBack === true) return translate('goals.back');
  if (standing !== null && standing.today.counts !== 'off' && standing.today.isMet)
    return translate(`today.sentence.met.${standing.goal.target.is}`);
  return shorterSitting(facts, words) ?? ofBreaks(facts.totals, words);
}
