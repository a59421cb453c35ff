import { totalsOf } from '../history/day-totals.ts';
import type { HistoryEvent } from '../history/lines.ts';
import { addFigures, type Figures, figuresOf, noFigures } from './figures.ts';

const hoursOfDay = 24;
const secondsOfHour = 3600;

/** Seconds since midnight, as the clock on the wall said it. */
function secondOfDay(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return hour * secondsOfHour + minute * 60 + second;
}

type Piece = { readonly hour: number; readonly event: HistoryEvent };

/**
 * A stretch of time cut where an hour ends; what is no stretch belongs to the hour it began in. A stretch lies within one date
 * and one offset, so that the clock on the wall runs evenly through it. On a day that had an hour twice, that hour
 * can hold more than sixty minutes.
 */
function piecesOf(event: HistoryEvent): readonly Piece[] {
  const from = secondOfDay(event.time);
  const hourOf = (second: number): number => Math.min(hoursOfDay - 1, Math.floor(second / secondsOfHour));
  if (event.is === 'break' || event.is === 'grade') return [{ hour: hourOf(from), event }];
  const pieces: Piece[] = [];
  for (let at = from; at < from + event.seconds; ) {
    const hour = hourOf(at);
    const isLast = hour === hoursOfDay - 1;
    const to = isLast ? from + event.seconds : Math.min(from + event.seconds, (hour + 1) * secondsOfHour);
    pieces.push({ hour, event: { ...event, seconds: to - at } });
    at = to;
  }
  return pieces;
}

/** The hours of a day, from midnight, out of what is known of it with its times. */
export function hoursOf(events: readonly HistoryEvent[]): readonly Figures[] {
  const hours = Array.from({ length: hoursOfDay }, () => noFigures);
  for (const { hour, event } of events.flatMap(piecesOf))
    hours[hour] = addFigures(hours[hour] ?? noFigures, figuresOf(totalsOf(event)));
  return hours;
}
