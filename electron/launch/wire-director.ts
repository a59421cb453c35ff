import { exerciseProfile } from '../../shared/settings/exercise-profile.ts';
import { createOpinionsFile } from '../adapters/opinions-file.ts';
import { BreakDirector } from '../app/break-director.ts';
import { directorNow } from '../app/director-now.ts';
import { OpinionsKeeper } from '../app/opinions-keeper.ts';
import type { OwnDesk } from '../app/own-desk.ts';
import type { SettingsKeeper } from '../app/settings-keeper.ts';
import type { Clock } from '../ports.ts';
import { type OwnWiring, wireOwn } from './wire-own.ts';

export type DirectorWiring = Pick<OwnWiring, 'launch' | 'files' | 'log'> & {
  readonly clock: Clock;
  readonly settings: () => SettingsKeeper;
  /** What windows show of the person's own exercises has changed, or what is in trouble. */
  readonly onOwnChanged: () => void;
};

/** What chooses exercises, what the person thinks of them, and those they added. */
export function wireDirector(wiring: DirectorWiring): {
  readonly director: BreakDirector;
  readonly opinions: OpinionsKeeper;
  readonly own: OwnDesk;
} {
  const { launch, clock, log, files, settings, onOwnChanged } = wiring;
  const opinions = new OpinionsKeeper({ file: createOpinionsFile(launch.folder), log });
  const own = wireOwn({
    ...{ launch, files, log },
    onChanged: () => {
      director.reconsider();
      onOwnChanged();
    },
  });
  const director = new BreakDirector({
    nowMs: () => clock.read().monotonicMs,
    now: () => directorNow(clock.read()),
    profile: () => exerciseProfile(settings().preferences),
    opinions: () => opinions.opinions,
    own: () => own.offered,
    random: Math.random,
  });
  return { director, opinions, own };
}
