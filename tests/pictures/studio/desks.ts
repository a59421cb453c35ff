import { join } from 'node:path';
import { mondayOf } from '../../../shared/calendar/dates.ts';
import { dateBefore } from '../../../shared/calendar/local-stamp.ts';
import { noGoals } from '../../../shared/goals/goals.ts';
import { placeFile, settingsFile } from '../../e2e/desktop/data-files.ts';
import { goalsFile, placeGoals } from '../../e2e/desktop/goal-files.ts';
import { placeHistory, today } from '../../e2e/desktop/history.ts';
import { buildGoal, strengthOnTuesdays } from '../../support/goals.ts';
import { buildGrade, buildStrength } from '../../support/history-lines.ts';
import { livedHistory } from '../../support/lived-history.ts';
import { aGoal, placeDay } from './day.ts';
import { placeOwn } from './own-exercises.ts';

/** A year of use, a goal and own exercises. */
async function lived(dataFolder: string): Promise<void> {
  await placeHistory(dataFolder, livedHistory(today()));
  await placeGoals(dataFolder, aGoal(await placeDay(dataFolder, [])));
  await placeOwn(dataFolder);
}

/** The same, on the day on which the goal is looked at again. */
async function review(dataFolder: string): Promise<void> {
  await lived(dataFolder);
  const { goal, ...rest } = aGoal(today());
  if (goal === null) throw new Error('expected a goal');
  const setOn = dateBefore(today(), 14);
  await placeGoals(dataFolder, { ...rest, goal: { ...goal, setOn, reviewOn: today() } });
}

/** Four weeks of strength on one day a week, after which a second one is offered. */
async function strength(dataFolder: string): Promise<void> {
  const mondays = [7, 14, 21, 28].map((days) => dateBefore(mondayOf(today()), days));
  await placeHistory(
    dataFolder,
    mondays.flatMap((date) => [buildStrength({ date }), buildGrade({ date })]),
  );
  const setOn = dateBefore(today(), 9);
  const goal = buildGoal({ target: strengthOnTuesdays, setOn, reviewOn: '2099-01-01' });
  await placeGoals(dataFolder, { ...noGoals, goal });
}

/** Two days with little in them, and nothing else. */
async function sparse(dataFolder: string): Promise<void> {
  const yesterday = dateBefore(today(), 1);
  await placeHistory(
    dataFolder,
    livedHistory(today(), 3).filter((line) => line.date === yesterday),
  );
}

const broken = '{"version":1,"settings":{"sittingMinutes":4';

/** Every file is one that cannot be read. */
async function damaged(dataFolder: string): Promise<void> {
  await placeFile(settingsFile(dataFolder), broken);
  await placeFile(goalsFile(dataFolder), broken);
  await placeFile(join(dataFolder, 'own-exercises.json'), broken);
  await placeFile(join(dataFolder, 'opinions.json'), broken);
  await placeFile(join(dataFolder, 'packs', 'broken.json'), broken);
  await placeFile(join(dataFolder, 'history', `${today().slice(0, 7)}.jsonl`), 'rubbish\n');
}

const nothing = (): Promise<void> => Promise.resolve();

/** What a person has in the data folder when the pictures are taken; `first` before the first steps are done. */
export const desks = { lived, review, strength, sparse, damaged, fresh: nothing, first: nothing } as const;
export type Desk = keyof typeof desks;
export const deskNames: readonly Desk[] = [
  'lived',
  'review',
  'strength',
  'sparse',
  'damaged',
  'fresh',
  'first',
];
