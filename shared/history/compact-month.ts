import { assertNever } from '../assert-never.ts';
import { foldLines } from './fold-lines.ts';
import { type HistoryLine, textOfLine } from './lines.ts';
import type { KnownLine, UsableLine } from './parse-line.ts';

/**
 * What becomes of a known line: an event is part of a sum once its time with times of day is over; sums join the sums,
 * unless a later version counted something in them that would be lost.
 */
function fateOf({ line, hasMore }: KnownLine, firstKeptDate: string): 'kept' | 'summed-up' {
  switch (line.is) {
    case 'sitting':
    case 'call':
    case 'rest':
    case 'break':
    case 'grade':
      return line.date < firstKeptDate ? 'summed-up' : 'kept';
    case 'day':
      return hasMore ? 'kept' : 'summed-up';
    default:
      return assertNever(line, 'history line');
  }
}

/**
 * The lines of a month with what lies before `firstKeptDate` as daily totals, or null when nothing would change.
 * Lines that stay are the same to the letter. Events come last: a month that ends with a day has none left.
 */
export function compactMonth(lines: readonly UsableLine[], firstKeptDate: string): readonly string[] | null {
  const untouched: string[] = [];
  const summed: HistoryLine[] = [];
  const events: string[] = [];
  for (const each of lines) {
    if (each.is === 'foreign') untouched.push(each.text);
    else if (fateOf(each, firstKeptDate) === 'summed-up') summed.push(each.line);
    else (each.line.is === 'day' ? untouched : events).push(each.text);
  }
  const days = foldLines(summed).map((totals) => textOfLine({ is: 'day', ...totals }));
  const compacted = [...untouched, ...days, ...events];
  const isSame = compacted.length === lines.length && compacted.every((text, at) => text === lines[at]?.text);
  return isSame ? null : compacted;
}
