import { isDeepStrictEqual } from 'node:util';
import { noOpinions } from '../../shared/opinions/opinions.ts';
import { opinionsFileOf, readOpinionsFile } from '../../shared/opinions/opinions-file.ts';
import { readSettingsFile, settingsFileOf } from '../../shared/settings/settings-file.ts';
import type { Parts } from '../../shared/yours/parts.ts';
import type { JsonFile, JsonFolder, Log } from '../ports.ts';
import type { OpinionsKeeper } from './opinions-keeper.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

export type CarriedSetup = {
  readonly settings: SettingsKeeper;
  readonly opinions: OpinionsKeeper;
  readonly goals: JsonFile;
  readonly ownExercises: JsonFile;
  readonly packs: JsonFolder;
  readonly log: Log;
};

/** `restart`: whoever owns a file that was taken in has read the one before, and reads again at the next start. */
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
    const { settings, opinions, goals, ownExercises } = this.#setup;
    const isBlank = isDeepStrictEqual(opinions.opinions, noOpinions);
    const parts: { readonly [N in keyof Parts]-?: object | undefined } = {
      settings: settingsFileOf(settings.preferences),
      opinions: isBlank ? undefined : opinionsFileOf(opinions.opinions),
      goals: contentOf(goals),
      'own-exercises': contentOf(ownExercises),
      packs: this.#packs(),
    };
    return Object.fromEntries(Object.entries(parts).filter(([, content]) => content !== undefined));
  }

  #packs(): object | undefined {
    const { packs } = this.#setup;
    const all = packs.ids().flatMap((id) => {
      const content = contentOf(packs.file(id));
      return content === undefined ? [] : [[id, content] as const];
    });
    return all.length === 0 ? undefined : Object.fromEntries(all);
  }

  /** Puts what was checked before in the place of what is here. */
  take(parts: Parts): Taken {
    const { settings, opinions } = this.#setup;
    if (parts.settings !== undefined) settings.takeOver(readSettingsFile(parts.settings).preferences);
    const likes = parts.opinions === undefined ? null : readOpinionsFile(parts.opinions);
    if (likes?.is === 'usable') opinions.change(() => likes.opinions);
    const files = this.#filesOf(parts);
    const failed = files.filter(([file, content]) => !this.#write(file, content));
    if (failed.length > 0) return 'failed';
    return files.length > 0 ? 'restart' : 'done';
  }

  #filesOf(parts: Parts): readonly (readonly [JsonFile, unknown])[] {
    const { goals, ownExercises, packs } = this.#setup;
    return [
      ...(parts.goals === undefined ? [] : [[goals, parts.goals] as const]),
      ...(parts['own-exercises'] === undefined ? [] : [[ownExercises, parts['own-exercises']] as const]),
      ...Object.entries(parts.packs ?? {}).map(([id, pack]) => [packs.file(id), pack] as const),
    ];
  }

  #write(file: JsonFile, content: unknown): boolean {
    const writing = file.write(content);
    if (writing.is === 'failed') this.#setup.log.error(`A part of a copy was not taken in: ${writing.why}`);
    return writing.is === 'written';
  }
}
