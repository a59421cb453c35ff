import { createGoalsFile } from '../adapters/goals-file.ts';
import { directorNow } from '../app/director-now.ts';
import { GoalsDesk } from '../app/goals-desk.ts';
import { GoalsKeeper } from '../app/goals-keeper.ts';
import type { SettingsKeeper } from '../app/settings-keeper.ts';
import type { Clock, Log } from '../ports.ts';
import type { Launch } from './begin-launch.ts';
import type { WiredSession } from './wire-session.ts';

export type GoalsWiring = {
  readonly launch: Launch;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: SettingsKeeper;
  readonly session: () => WiredSession;
};

/** The goals of the person, and where windows read and change them. */
export function wireGoals({ launch, clock, log, settings, session }: GoalsWiring): {
  readonly goals: GoalsKeeper;
  readonly goalsDesk: GoalsDesk;
} {
  const goals = new GoalsKeeper({ file: createGoalsFile(launch.folder), log });
  const goalsDesk = new GoalsDesk({
    keeper: goals,
    today: () => directorNow(clock.read()).day,
    daysOff: () => settings.preferences.daysOff,
    readHistory: (from) => session().history.read(from),
    onTroubles: () => session().presenter.push(),
  });
  return { goals, goalsDesk };
}
