import { exerciseProfile } from '../../shared/settings/exercise-profile.ts';
import { createOpinionsFile } from '../adapters/opinions-file.ts';
import { BreakDirector } from '../app/break-director.ts';
import { directorNow } from '../app/director-now.ts';
import { OpinionsKeeper } from '../app/opinions-keeper.ts';
import type { SettingsKeeper } from '../app/settings-keeper.ts';
import type { Clock, Log } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

export type DirectorWiring = {
  readonly launch: Launch;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: () => SettingsKeeper;
};

/** What chooses exercises, and what the person thinks of them. */
export function wireDirector({ launch, clock, log, settings }: DirectorWiring): {
  readonly director: BreakDirector;
  readonly opinions: OpinionsKeeper;
} {
  const opinions = new OpinionsKeeper({ file: createOpinionsFile(launch.folder), log });
  const director = new BreakDirector({
    nowMs: () => clock.read().monotonicMs,
    now: () => directorNow(clock.read()),
    profile: () => exerciseProfile(settings().preferences),
    opinions: () => opinions.opinions,
    random: Math.random,
  });
  return { director, opinions };
}
