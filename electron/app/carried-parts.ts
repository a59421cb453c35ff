import { isDeepStrictEqual } from 'node:util';
import { type Goals, noGoals } from '../../shared/goals/goals.ts';
import { goalsFileOf, readGoalsFile } from '../../shared/goals/goals-file.ts';
import { noOpinions, type Opinions } from '../../shared/opinions/opinions.ts';
import { opinionsFileOf, readOpinionsFile } from '../../shared/opinions/opinions-file.ts';
import { readKeptPack } from '../../shared/packs/kept-pack.ts';
import { ownFileOf, readOwnFile } from '../../shared/packs/own-file.ts';
import type { Preferences } from '../../shared/settings/preferences.ts';
import { readSettingsFile, settingsFileOf } from '../../shared/settings/settings-file.ts';
import type { Parts } from '../../shared/yours/parts.ts';
import type { GoalsKeeper } from './goals-keeper.ts';
import type { OpinionsKeeper } from './opinions-keeper.ts';
import type { Carried, OwnDesk } from './own-desk.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

export type CarriedSetup = {
  readonly settings: SettingsKeeper;
  readonly opinions: OpinionsKeeper;
  readonly goals: GoalsKeeper;
  readonly own: Pick<OwnDesk, 'carried' | 'isReadOnlyFor' | 'takeOver'>;
};

/** `restart`: windows hold the goals that they read before, and begin with the new ones at the next start. */
export type Taken = 'done' | 'restart' | 'failed';

/** What the parts of a copy say; null for what is not among them. */
type Told = {
  readonly settings: Preferences | null;
  readonly opinions: Opinions | null;
  readonly goals: Goals | null;
  readonly own: Carried | null;
};

function ownOf({ 'own-exercises': entered, packs }: Parts): Carried | null {
  if (entered === undefined && packs === undefined) return null;
  const read = entered === undefined ? null : readOwnFile(entered);
  return {
    kept: read?.is === 'usable' ? read.kept : null,
    packs: Object.values<unknown>({ ...packs }).flatMap((content) => {
      const pack = readKeptPack(content);
      return pack.is === 'usable' ? [pack.pack] : [];
    }),
  };
}

function toldBy(parts: Parts): Told {
  const settings = readSettingsFile(parts.settings);
  const opinions = readOpinionsFile(parts.opinions);
  const goals = readGoalsFile(parts.goals);
  return {
    settings: settings.is === 'unusable' ? null : settings.preferences,
    opinions: opinions.is === 'usable' ? opinions.opinions : null,
    goals: goals.is === 'usable' ? goals.value : null,
    own: ownOf(parts),
  };
}

/** What a person has besides the history, on its way from one computer to another. */
export class CarriedParts {
  readonly #setup: CarriedSetup;

  constructor(setup: CarriedSetup) {
    this.#setup = setup;
  }

  read(): Parts {
    const { settings, opinions, own, goals } = this.#setup;
    const { kept, packs } = own.carried;
    const isBlank = isDeepStrictEqual(opinions.opinions, noOpinions);
    const hasGoals = !isDeepStrictEqual(goals.goals, noGoals);
    const hasOwn = kept.exercises.length + kept.offered.length > 0;
    const parts: { readonly [N in keyof Parts]-?: object | undefined } = {
      settings: settingsFileOf(settings.preferences),
      opinions: isBlank ? undefined : opinionsFileOf(opinions.opinions),
      goals: hasGoals ? goalsFileOf(goals.goals) : undefined,
      'own-exercises': hasOwn ? ownFileOf(kept) : undefined,
      packs: packs.length > 0 ? Object.fromEntries(packs.map((pack) => [pack.id, pack])) : undefined,
    };
    return Object.fromEntries(Object.entries(parts).filter(([, content]) => content !== undefined));
  }

  /** Something here is of a later Unhunch, and these would take its place. */
  isReadOnlyFor(parts: Parts): boolean {
    const { settings, opinions, goals, own } = this.#setup;
    const told = toldBy(parts);
    return (
      (told.settings !== null && settings.isReadOnly) ||
      (told.opinions !== null && opinions.isReadOnly) ||
      (told.goals !== null && goals.isReadOnly) ||
      (told.own !== null && own.isReadOnlyFor(told.own))
    );
  }

  /**
   * Puts what was checked before in the place of what is here; packs come beside those that are here. What the disk
   * does not take keeps nothing else from being taken.
   */
  take(parts: Parts): Taken {
    const keepers = this.#setup;
    const { settings, opinions, goals, own } = toldBy(parts);
    const taken = [
      settings === null || keepers.settings.takeOver(settings) === 'saved',
      opinions === null || keepers.opinions.change(() => opinions) === 'saved',
      goals === null || keepers.goals.change(() => goals) === 'saved',
      own === null || keepers.own.takeOver(own),
    ];
    if (taken.includes(false)) return 'failed';
    return goals === null ? 'done' : 'restart';
  }
}
