import { CarriedParts } from '../../electron/app/carried-parts.ts';
import { GoalsKeeper } from '../../electron/app/goals-keeper.ts';
import { History } from '../../electron/app/history.ts';
import { OpinionsKeeper } from '../../electron/app/opinions-keeper.ts';
import { OwnDesk } from '../../electron/app/own-desk.ts';
import { OwnKeeper } from '../../electron/app/own-keeper.ts';
import { PackKeeper } from '../../electron/app/pack-keeper.ts';
import { SettingsKeeper } from '../../electron/app/settings-keeper.ts';
import { YoursDesk } from '../../electron/app/yours-desk.ts';
import type { HistoryArchive, HistoryStore } from '../../electron/ports.ts';
import { emptyRecording } from '../../shared/history/recording.ts';
import type { Preferences } from '../../shared/settings/preferences.ts';
import { FakeHistoryStore, FakeJsonFile, FakeMachine, FakePackFiles, silentLog } from './fake-machine.ts';
import { FakeArchive, FakeEraser, FakePersonFiles } from './fake-yours.ts';

type Given = {
  readonly storage?: { readonly store: HistoryStore; readonly archive: HistoryArchive };
  /** What the file of settings holds at the start. */
  readonly settings?: unknown;
};

/** A computer with the app on it, all of it in memory unless a storage is given: what goes in and out can be seen. */
export function createYoursMachine({ storage, settings: settingsHeld }: Given = {}) {
  const machine = new FakeMachine();
  const store = new FakeHistoryStore();
  const archive = new FakeArchive();
  const files = new FakePersonFiles();
  const eraser = new FakeEraser();
  const kept = {
    settings: new FakeJsonFile(),
    opinions: new FakeJsonFile(),
    goals: new FakeJsonFile(),
    own: new FakeJsonFile(),
  };
  kept.settings.content = settingsHeld;
  const packs = new FakePackFiles();
  const heard: Preferences[] = [];
  const happened: string[] = [];
  let page: Uint8Array | null = new Uint8Array([1, 2, 3]);
  const settings = new SettingsKeeper({
    file: kept.settings,
    log: silentLog,
    onChanged: (preferences) => heard.push(preferences),
    systemRegion: () => null,
    afterRestart: () => [],
  });
  const opinions = new OpinionsKeeper({ file: kept.opinions, log: silentLog });
  const goals = new GoalsKeeper({ file: kept.goals, log: silentLog });
  const own = new OwnDesk({
    keeper: new OwnKeeper({ file: kept.own, log: silentLog }),
    packs: new PackKeeper({ files: packs, log: silentLog }),
    files,
    newId: () => 'new',
    onChanged: () => happened.push('own changed'),
  });
  const history = new History({
    store: storage?.store ?? store,
    keptDays: () => 30,
    recording: emptyRecording,
    routine: () => null,
    giveWay: () => Promise.resolve(),
    log: silentLog,
  });
  const carried = new CarriedParts({ settings, opinions, goals, own });
  const desk = new YoursDesk({
    ...{ history, carried, files, eraser, log: silentLog },
    archive: storage?.archive ?? archive,
    printer: { pdf: () => Promise.resolve(page) },
    now: () => machine.read(),
    giveWay: () => Promise.resolve(),
    leaveSystem: () => happened.push('left the system'),
    restart: (at) => happened.push(`restart at the ${at}`),
  });
  const closeWindow = (): void => {
    page = null;
  };
  const bring = (text: string): void => {
    files.toOpen = { is: 'read', text };
  };
  /** The text of the file that was saved under a name that begins so. */
  const savedAs = (beginning: string): string => {
    const found = [...files.saved].find(([name]) => name.startsWith(beginning));
    if (typeof found?.[1] !== 'string') throw new Error(`no text was saved as ${beginning}`);
    return found[1];
  };
  const parts = { ...kept, packs };
  return {
    own,
    desk,
    machine,
    store,
    archive,
    files,
    eraser,
    parts,
    settings,
    opinions,
    goals,
    history,
    heard,
    happened,
    closeWindow,
    bring,
    savedAs,
  };
}
