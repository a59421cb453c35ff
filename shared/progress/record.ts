import type { HistoryAccount } from '../history/account.ts';
import type { HistoryEvent } from '../history/lines.ts';
import { type Figures, figuresOf, isSeen, noFigures } from './figures.ts';

/** What is remembered, by date, ready to be looked up. */
export type ProgressRecord = {
  /** Of a date; nothing for a date of which nothing is known. */
  readonly figuresOn: (date: string) => Figures;
  /** What there is of a date with its times. */
  readonly eventsOn: (date: string) => readonly HistoryEvent[];
  /** The first and the last date of which anything is known; null for nobody's history. */
  readonly reach: { readonly first: string; readonly last: string } | null;
};

/** Sorts an account by date, once for all the looks that follow. */
export function recordOf({ days, events }: HistoryAccount): ProgressRecord {
  const figures = new Map(days.map((day) => [day.date, figuresOf(day)]));
  const byDate = groupByDate(events);
  const known = days.map(({ date }) => date).filter((date) => isSeen(figures.get(date) ?? noFigures));
  const [first, last] = [known.at(0), known.at(-1)];
  return {
    figuresOn: (date) => figures.get(date) ?? noFigures,
    eventsOn: (date) => byDate.get(date) ?? [],
    reach: first === undefined || last === undefined ? null : { first, last },
  };
}

function groupByDate(events: readonly HistoryEvent[]): ReadonlyMap<string, readonly HistoryEvent[]> {
  const byDate = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const known = byDate.get(event.date);
    if (known === undefined) byDate.set(event.date, [event]);
    else known.push(event);
  }
  return byDate;
}
