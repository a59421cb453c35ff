import { weekdayOf } from '../../shared/calendar/dates.ts';
import { dateBefore } from '../../shared/calendar/local-stamp.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
import type { BreakLine, HistoryEvent, HistoryLine, Outcome } from '../../shared/history/lines.ts';
import { buildBreak, buildRest, buildSitting } from './history-lines.ts';

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;

/** Numbers that look like chance and are the same each time. */
function chanceFrom(seed: string): () => number {
  let state = Number(seed.replaceAll('-', ''));
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const kinds = ['strength', 'stretch', 'mobility', 'breathing', 'mind', 'heat'] as const;
const outcomes: readonly Outcome[] = [
  'taken',
  'taken',
  'taken',
  'left',
  'taken',
  'skipped',
  'cut-short',
  'taken',
];

function breakOf(date: string, minute: number, index: number, chance: () => number): BreakLine {
  const outcome = outcomes[Math.floor(chance() * outcomes.length)] ?? 'taken';
  const base = { date, time: clockTime(minute), outcome };
  if (outcome === 'skipped') return buildBreak({ ...base, why: 'asked', ranSeconds: 0, exercises: [] });
  if (index % 7 === 5 && outcome === 'taken') {
    const seconds = 300 + Math.floor(chance() * 5) * 60;
    const exercises = [{ id: 'walk', category: 'walk', seconds }];
    return buildBreak({ ...base, kind: 'walk', ranSeconds: seconds, plannedSeconds: seconds, exercises });
  }
  const category = kinds[Math.floor(chance() * kinds.length)] ?? 'stretch';
  return buildBreak({
    ...base,
    exercises: [{ id: category, category, seconds: 50 + Math.floor(chance() * 30) }],
  });
}

/** A day at a desk: sitting of half an hour, breaks between, a call or two, lunch. Weekends are mostly free. */
function livedDay(date: string): readonly HistoryEvent[] {
  const chance = chanceFrom(date);
  const weekday = weekdayOf(date);
  const isWeekend = weekday === 'sat' || weekday === 'sun';
  if (isWeekend && chance() < 0.7) return [];
  if (!isWeekend && chance() < 0.06) return [];
  const events: HistoryEvent[] = [];
  let minute = 8 * 60 + Math.floor(chance() * 60);
  const end = isWeekend ? minute + 120 : 16 * 60 + 30 + Math.floor(chance() * 90);
  for (let index = 0; minute < end; index += 1) {
    const minutes = 18 + Math.floor(chance() * 22);
    const seconds = minutes * 60;
    const is = chance() < 0.18 ? 'call' : 'sitting';
    events.push(buildSitting({ date, time: clockTime(minute), seconds, heldSeconds: seconds, is }));
    minute += minutes;
    const isLunch = minute > 12 * 60 && minute < 12 * 60 + 40;
    const restMinutes = isLunch ? 40 : 3 + Math.floor(chance() * 5);
    events.push(breakOf(date, minute, index, chance));
    events.push(buildRest({ date, time: clockTime(minute), seconds: restMinutes * 60, why: 'break' }));
    minute += restMinutes;
  }
  return events;
}

/** More than a year at a desk up to the day before a date: sums of every day, and the last month with its times. */
export function livedHistory(today: string, days = 420): readonly HistoryLine[] {
  return Array.from({ length: days }, (_, index): readonly HistoryLine[] => {
    const daysAgo = days - index;
    const lived = livedDay(dateBefore(today, daysAgo));
    return daysAgo <= 30 ? lived : foldLines(lived).map((day) => ({ is: 'day', ...day }));
  }).flat();
}
