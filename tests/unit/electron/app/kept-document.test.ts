import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGoalsFile } from '../../../../electron/adapters/goals-file.ts';
import { createOpinionsFile } from '../../../../electron/adapters/opinions-file.ts';
import { createOwnFile } from '../../../../electron/adapters/own-file.ts';
import { createSettingsFile } from '../../../../electron/adapters/settings-file.ts';
import { GoalsKeeper } from '../../../../electron/app/goals-keeper.ts';
import { OpinionsKeeper } from '../../../../electron/app/opinions-keeper.ts';
import { OwnKeeper } from '../../../../electron/app/own-keeper.ts';
import { SettingsKeeper } from '../../../../electron/app/settings-keeper.ts';
import { silentLog } from '../../../support/fake-machine.ts';
import { buildGoals } from '../../../support/goals.ts';
import { buildOwn } from '../../../support/packs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A keeper over a real file: what it keeps, something else to keep, and how it says so. */
type Kept = {
  readonly value: () => unknown;
  readonly change: () => unknown;
  readonly troubles: () => readonly string[];
};

function keepSettings(folder: string): Kept {
  const { file } = createSettingsFile({ folder, environment: {}, onStoreOpened: () => undefined });
  const keeper = new SettingsKeeper({
    ...{ file, log: silentLog, onChanged: () => undefined },
    ...{ systemRegion: () => null, afterRestart: () => [] },
  });
  return {
    value: () => keeper.preferences,
    change: () => keeper.update('sittingMinutes', 40),
    troubles: () => keeper.troubles,
  };
}

function keepGoals(folder: string): Kept {
  const keeper = new GoalsKeeper({ file: createGoalsFile(folder), log: silentLog });
  return {
    value: () => keeper.goals,
    change: () => keeper.change(() => buildGoals({ wishes: ['lift my child'] })),
    troubles: () => keeper.troubles,
  };
}

function keepOpinions(folder: string): Kept {
  const keeper = new OpinionsKeeper({ file: createOpinionsFile(folder), log: silentLog });
  return {
    value: () => keeper.opinions,
    change: () => keeper.change((opinions) => ({ ...opinions, liked: ['walk'] })),
    troubles: () => keeper.troubles,
  };
}

function keepOwn(folder: string): Kept {
  const keeper = new OwnKeeper({ file: createOwnFile(folder), log: silentLog });
  return {
    value: () => keeper.kept,
    change: () => keeper.change(() => ({ exercises: [buildOwn()], offered: [] })),
    troubles: () => keeper.troubles,
  };
}

const keepers = [
  ['settings', keepSettings],
  ['goals', keepGoals],
  ['opinions', keepOpinions],
  ['own-exercises', keepOwn],
] as const;

const spoiled = ['{}', '{"schemaVersion":1}', '{"version":1,"schemaVersion":0}', '{"some":["other","file"]}'];

describe.each(keepers)('the file of %s', (name, keep) => {
  const damaged = name === 'own-exercises' ? 'own-damaged' : `${name}-damaged`;

  it.each([...spoiled, '{"half":'])('comes back from its backup where it holds %s', (text) => {
    const folder = temporaryFolder();
    const first = keep(folder);
    first.change();
    const kept = first.value();
    writeFileSync(join(folder, `${name}.json`), text);

    const second = keep(folder);
    expect(second.value()).toEqual(kept);
    expect(second.troubles()).toEqual([damaged]);
    expect(readdirSync(join(folder, 'quarantine'))).toEqual([`${name}-1.json`]);
    const third = keep(folder);
    expect(third.value()).toEqual(kept);
    expect(third.troubles()).toEqual([]);
  });

  it.each(spoiled)('begins afresh where its backup is no better, and both were put aside: %s', (text) => {
    const folder = temporaryFolder();
    const nothing = keep(folder).value();
    for (const file of [`${name}.json`, `${name}.json.bak`]) writeFileSync(join(folder, file), text);
    const kept = keep(folder);
    expect(kept.value()).toEqual(nothing);
    expect(kept.troubles()).toEqual([damaged]);
    expect(existsSync(join(folder, `${name}.json`))).toBe(false);
    expect(readdirSync(join(folder, 'quarantine'))).toEqual([`${name}-1.json`, `${name}-2.json`]);
  });
});
