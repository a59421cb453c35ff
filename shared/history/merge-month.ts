import { emptyDay } from './day-totals.ts';
import { foldLines } from './fold-lines.ts';
import { type DayTotals, type Tally, textOfLine } from './lines.ts';
import type { KnownLine, UsableLine } from './parse-line.ts';

const isKnown = (line: UsableLine): line is KnownLine => line.is === 'known';
const isDay = ({ line }: KnownLine): boolean => line.is === 'day';

/** The same line has the same letters, however the file it came from was laid out. */
const letterOf = ({ line }: KnownLine): string => textOfLine(line);

/** What is in the second list more often than in the first. */
function moreOften<T>(first: readonly T[], second: readonly T[], nameOf: (each: T) => string): readonly T[] {
  const left = new Map<string, number>();
  for (const each of first) left.set(nameOf(each), (left.get(nameOf(each)) ?? 0) + 1);
  return second.filter((each) => {
    const count = left.get(nameOf(each)) ?? 0;
    left.set(nameOf(each), count - 1);
    return count <= 0;
  });
}

function tallyBeyond(here: Tally, there: Tally): Tally {
  const beyond = Object.entries(there).map(([name, count]) => {
    const known = Object.hasOwn(here, name) ? (here[name] ?? 0) : 0;
    return [name, count - known] as const;
  });
  return Object.fromEntries(beyond.filter(([, count]) => count > 0));
}

function breaksBeyond(here: DayTotals['breaks'], there: DayTotals['breaks']): DayTotals['breaks'] {
  const beyond = Object.entries(there).map(([outcome, kinds]) => {
    const known = Object.hasOwn(here, outcome) ? (here[outcome] ?? {}) : {};
    return [outcome, tallyBeyond(known, kinds)] as const;
  });
  return Object.fromEntries(beyond.filter(([, kinds]) => Object.keys(kinds).length > 0));
}

/** What has to be added to the totals of a day so that nothing in them is less than in the others. */
function totalsBeyond(here: DayTotals, there: DayTotals): DayTotals {
  const beyond = (
    name:
      | 'sittingSeconds'
      | 'callSeconds'
      | 'estimatedSeconds'
      | 'restSeconds'
      | 'walkSeconds'
      | 'strengthSessions',
  ) => Math.max(0, there[name] - here[name]);
  const isLonger = there.longestSittingSeconds > here.longestSittingSeconds;
  return {
    date: there.date,
    sittingSeconds: beyond('sittingSeconds'),
    callSeconds: beyond('callSeconds'),
    estimatedSeconds: beyond('estimatedSeconds'),
    restSeconds: beyond('restSeconds'),
    longestSittingSeconds: isLonger ? there.longestSittingSeconds : 0,
    breaks: breaksBeyond(here.breaks, there.breaks),
    walkSeconds: beyond('walkSeconds'),
    exerciseSeconds: tallyBeyond(here.exerciseSeconds, there.exerciseSeconds),
    strengthSessions: beyond('strengthSessions'),
    grades: tallyBeyond(here.grades, there.grades),
  };
}

const totalOf = (date: string, lines: readonly KnownLine[]): DayTotals =>
  foldLines(lines.map(({ line }) => line))[0] ?? emptyDay(date);

/** A line to be written, and whether it tells of a time of day. */
type Written = { readonly text: string; readonly isEvent: boolean };

const written = (line: UsableLine): Written => ({ text: line.text, isEvent: isKnown(line) && !isDay(line) });

/**
 * What of one date is there and not here. Events are told apart by what they say. Of totals nobody can say what is in
 * them; but two accounts of one computer are the same day at two moments, and the later holds the earlier: what it has
 * beyond that is added.
 */
function missingOn(
  date: string,
  here: readonly KnownLine[],
  there: readonly KnownLine[],
): readonly Written[] {
  if (here.length === 0) return there.map(written);
  if (!here.some(isDay) && !there.some(isDay)) return moreOften(here, there, letterOf).map(written);
  const beyond = textOfLine({ is: 'day', ...totalsBeyond(totalOf(date, here), totalOf(date, there)) });
  const isNothingNew = beyond === textOfLine({ is: 'day', ...emptyDay(date) });
  return isNothingNew ? [] : [{ text: beyond, isEvent: false }];
}

function byDate(lines: readonly KnownLine[]): ReadonlyMap<string, readonly KnownLine[]> {
  const dates = new Map<string, KnownLine[]>();
  for (const each of lines) {
    const known = dates.get(each.line.date);
    if (known === undefined) dates.set(each.line.date, [each]);
    else known.push(each);
  }
  return dates;
}

/**
 * The lines of a month of one computer with what another account of the same month knows besides, or null when there
 * is nothing new in it. Merged a second time nothing changes. As in a compacted month, events come last.
 */
export function mergeMonth(
  here: readonly UsableLine[],
  there: readonly UsableLine[],
): readonly string[] | null {
  const known = byDate(here.filter(isKnown));
  const foreign = moreOften(here, there, ({ text }) => text).filter((line) => !isKnown(line));
  const missing = [...byDate(there.filter(isKnown))].flatMap(([date, lines]) =>
    missingOn(date, known.get(date) ?? [], lines),
  );
  const added = [...foreign.map(written), ...missing];
  if (added.length === 0) return null;
  const all = [...here.map(written), ...added];
  return [...all.filter(({ isEvent }) => !isEvent), ...all.filter(({ isEvent }) => isEvent)].map(
    ({ text }) => text,
  );
}
