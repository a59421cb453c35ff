import type { BreakLine, HistoryEvent, SpanLine } from '../../shared/history/lines.ts';
import { buildBreak, buildRest, buildSitting } from './history-lines.ts';

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;

const kinds = ['short', 'short', 'short', 'long'] as const;
const outcomes = ['taken', 'left', 'taken', 'skipped', 'cut-short'] as const;
const categories = ['strength', 'stretch', 'mobility', 'breathing', 'mind'] as const;

function breakAt(date: string, minute: number, index: number): BreakLine {
  return buildBreak({
    date,
    time: clockTime(minute),
    kind: kinds[index % kinds.length] ?? 'short',
    outcome: outcomes[index % outcomes.length] ?? 'taken',
    exercises: [0, 1].map((each) => ({
      id: `exercise-${(index + each) % 25}`,
      category: categories[(index + each) % categories.length] ?? 'mind',
      seconds: 35,
    })),
  });
}

/** A day of eleven hours that is interrupted every few minutes: far more lines than most people's. */
export function dayOfWork(date: string): readonly HistoryEvent[] {
  return Array.from({ length: 66 }, (_, index): readonly HistoryEvent[] => {
    const minute = 8 * 60 + index * 10;
    const spans: readonly SpanLine[] = [
      buildSitting({ date, time: clockTime(minute), seconds: 480, is: index % 5 === 0 ? 'call' : 'sitting' }),
      buildRest({ date, time: clockTime(minute + 8), seconds: 120, why: 'silence' }),
    ];
    return index % 3 === 0 ? [...spans, breakAt(date, minute + 8, index)] : spans;
  }).flat();
}
