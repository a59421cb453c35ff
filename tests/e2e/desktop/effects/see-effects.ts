import { isSettingKey } from '../../../../shared/settings/preferences.ts';
import { expect, test } from '../desktop.ts';
import type { Effect } from './effect.ts';
import type { Stage } from './stage.ts';

type Rows = Readonly<Record<string, Effect<unknown>>>;

const entriesOf = (rows: Rows) =>
  Object.entries(rows).map(([key, effect]) => {
    if (!isSettingKey(key)) throw new Error(`no setting is called ${key}`);
    return { key, ...effect };
  });

/** Changes all of them, and only then looks: for what shows seconds later, and for all of them at once. */
export async function seeTogether(stage: Stage, rows: Rows): Promise<void> {
  const effects = entriesOf(rows);
  for (const { key, arrange, shows, expected } of effects) {
    await arrange?.(stage);
    expect(await shows(stage), `${key} before`).not.toEqual(expected);
  }
  for (const { key, value } of effects) await stage.change(key, value);
  for (const { key, act, shows, expected } of effects) {
    await act?.(stage);
    // A sound is short, and the next one may be a whole breath away.
    const often = { message: `${key} after`, timeout: 30_000, intervals: [100] };
    await expect.poll(() => shows(stage), often).toEqual(expected);
  }
  await stage.setBack();
}

/** One after the other: each is changed from where everything else is as it was at first. */
export async function seeOneByOne(stage: Stage, rows: Rows): Promise<void> {
  for (const { key, ...effect } of entriesOf(rows)) {
    await test.step(`${key}: ${JSON.stringify(effect.value)}`, () => seeTogether(stage, { [key]: effect }));
  }
}
