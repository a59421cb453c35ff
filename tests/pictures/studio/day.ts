import { mondayOf } from '../../../shared/calendar/dates.ts';
import { dateAfter, dateBefore, stampOf } from '../../../shared/calendar/local-stamp.ts';
import type { Goals } from '../../../shared/goals/goals.ts';
import type { HistoryLine } from '../../../shared/history/lines.ts';
import { placeHistory } from '../../e2e/desktop/goal-files.ts';
import { breaksOnWorkdays, buildGoal, buildGoals } from '../../support/goals.ts';
import { buildBreak, buildRest, buildSitting } from '../../support/history-lines.ts';

const timeZone = 'Europe/Berlin';
const minuteMs = 60_000;

/** What a day was made of, in minutes, the latest first: how it was spent, and whether a break came after it. */
const stretches = [
  ['sitting', 18],
  ['break', 4],
  ['sitting', 27],
  ['break', 4],
  ['sitting', 22],
  ['call', 34],
  ['sitting', 6],
  ['break', 5],
  ['sitting', 25],
] as const;

const done = [
  { id: 'scap-squeeze', category: 'strength', seconds: 60 },
  { id: 'doorway-pec', category: 'stretch', seconds: 30 },
  { id: 'breath-box', category: 'breathing', seconds: 64 },
] as const;

/** The hours before now, as they would have been remembered. */
function hoursBefore(nowMs: number): readonly HistoryLine[] {
  let atMs = nowMs;
  return stretches.flatMap(([is, minutes], index): readonly HistoryLine[] => {
    atMs -= minutes * minuteMs;
    const span = { ...stampOf(atMs, timeZone), seconds: minutes * 60 };
    if (is !== 'break') return [buildSitting({ is, ...span, heldSeconds: minutes * 60 })];
    const exercise = done[index % done.length] ?? done[0];
    const line = buildBreak({
      ...stampOf(atMs, timeZone),
      exercises: [exercise],
      ranSeconds: exercise.seconds,
    });
    return [line, buildRest(span)];
  });
}

/** Days of this week before today, with breaks and a longer sitting than today's. */
function daysBefore(today: string): readonly HistoryLine[] {
  const monday = mondayOf(today);
  const dates = [1, 2, 3, 4].map((days) => dateBefore(today, days)).filter((date) => date >= monday);
  return dates.flatMap((date) => [
    buildSitting({ date, seconds: 4 * 3600, heldSeconds: 47 * 60 }),
    ...Array.from({ length: 4 }, () => buildBreak({ date, exercises: [done[1]] })),
  ]);
}

/**
 * Today with the hours before it, in the data folder of an app that is about to start; answers the date. `earlier` is
 * what there was of the week before it.
 */
export async function placeDay(dataFolder: string, earlier?: readonly HistoryLine[]): Promise<string> {
  const nowMs = Date.now();
  const { date } = stampOf(nowMs, timeZone);
  await placeHistory(dataFolder, [...hoursBefore(nowMs).toReversed(), ...(earlier ?? daysBefore(date))]);
  return date;
}

/** Four breaks a workday, set a week ago, with all that can stand around it; name what differs. */
export const aGoal = (today: string, differing: Partial<Goals> = {}): Goals => {
  const setOn = dateBefore(today, 8);
  return buildGoals({
    wishes: ['lift my child', 'drive for an hour'],
    goal: buildGoal({
      target: breaksOnWorkdays(4),
      setOn,
      reviewOn: dateAfter(setOn, 14),
      cue: { moment: 'the card comes up', deed: 'I finish my sentence and begin' },
    }),
    weeks: [
      { monday: dateBefore(mondayOf(today), 7), answers: { reach: 'better', turn: 'better' }, note: null },
    ],
    wins: [{ on: dateBefore(today, 2), text: 'Carried the shopping up without a stop' }],
    ...differing,
  });
};
