import { isDeepStrictEqual } from 'node:util';
import { noOpinions } from '../../shared/opinions/opinions.ts';
import { opinionsFileOf, readOpinionsFile } from '../../shared/opinions/opinions-file.ts';
import { readKeptPack } from '../../shared/packs/kept-pack.ts';
import { ownFileOf, readOwnFile } from '../../shared/packs/own-file.ts';
import { readSettingsFile, settingsFileOf } from '../../shared/settings/settings-file.ts';
import type { Parts } from '../../shared/yours/parts.ts';
import type { JsonFile, Log } from '../ports.ts';
import type { OpinionsKeeper } from './opinions-keeper.ts';
import type { OwnDesk } from './own-desk.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

export type CarriedSetup = {
  readonly settings: SettingsKeeper;
  readonly opinions: OpinionsKeeper;
  readonly own: Pick<OwnDesk, 'carried' | 'takeOver'>;
  readonly goals: JsonFile;
  readonly log: Log;
};

/** `restart`: who owns the goals has read the file before, and reads the new one at the next start. */
export type Taken = 'done' | 'restart' | 'failed';

function contentOf(file: JsonFile): object | undefined {
  const reading = file.read();
  const content = reading.is === 'read' ? reading.content : null;
  return typeof content === 'object' && content !== null ? content : undefined;
}

/** What a person has besides the history, on its way from one computer to another. */
export class CarriedParts {
  readonly #setup: CarriedSetup;

  constructor(setup: CarriedSetup) {
    this.#setup = setup;
  }

  /** Settings are those of a newer Unhunch, and not to be changed. */
  get areSettingsClosed(): boolean {
    return this.#setup.settings.isReadOnly;
  }

  read(): Parts {
    const { settings, opinions, own, goals } = this.#setup;
    const { kept, packs } = own.carried;
    const isBlank = isDeepStrictEqual(opinions.opinions, noOpinions);
    const hasOwn = kept.exercises.length + kept.offered.length > 0;
    const parts: { readonly [N in keyof Parts]-?: object | undefined } = {
      settings: settingsFileOf(settings.preferences),
      opinions: isBlank ? undefined : opinionsFileOf(opinions.opinions),
      goals: contentOf(goals),
      'own-exercises': hasOwn ? ownFileOf(kept) : undefined,
      packs: packs.length > 0 ? Object.fromEntries(packs.map((pack) => [pack.id, pack])) : undefined,
    };
    return Object.fromEntries(Object.entries(parts).filter(([, content]) => content !== undefined));
  }

  /** Puts what was checked before in the place of what is here; packs come beside those that are here. */
  take(parts: Parts): Taken {
    const { settings, opinions } = this.#setup;
    const chosen = parts.settings === undefined ? null : readSettingsFile(parts.settings);
    if (chosen !== null && chosen.is !== 'unusable') settings.takeOver(chosen.preferences);
    const likes = parts.opinions === undefined ? null : readOpinionsFile(parts.opinions);
    if (likes?.is === 'usable') opinions.change(() => likes.opinions);
    if (!this.#takeOwn(parts) || !this.#takeGoals(parts)) return 'failed';
    return parts.goals === undefined ? 'done' : 'restart';
  }

  #takeOwn(parts: Parts): boolean {
    if (parts['own-exercises'] === undefined && parts.packs === undefined) return true;
    const read = parts['own-exercises'] === undefined ? null : readOwnFile(parts['own-exercises']);
    return this.#setup.own.takeOver({
      kept: read?.is === 'usable' ? read.kept : null,
      packs: Object.values<unknown>({ ...parts.packs }).flatMap((content) => {
        const pack = readKeptPack(content);
        return pack.is === 'usable' ? [pack.pack] : [];
      }),
    });
  }

  #takeGoals({ goals }: Parts): boolean {
    if (goals === undefined) return true;
    const writing = this.#setup.goals.write(goals);
    if (writing.is === 'failed') this.#setup.log.error(`Goals of a copy were not taken in: ${writing.why}`);
    return writing.is === 'written';
  }
}
