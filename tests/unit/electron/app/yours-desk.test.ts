import { describe, expect, it } from 'vitest';
import { goalsFileOf } from '../../../../shared/goals/goals-file.ts';
import { withLiked } from '../../../../shared/opinions/change-opinions.ts';
import { defaultPreferences } from '../../../../shared/settings/preferences.ts';
import { writeCopy } from '../../../../shared/yours/write-copy.ts';
import { buildCopy, monthsOf, readToEnd } from '../../../support/copies.ts';
import { buildGoals } from '../../../support/goals.ts';
import { buildBreak, buildSitting } from '../../../support/history-lines.ts';
import { buildContent, buildPack } from '../../../support/packs.ts';
import { createYoursMachine } from '../../../support/yours-machine.ts';

const elsewhere = monthsOf([buildSitting(), buildBreak({ date: '2026-04-01' })]);
const goals = buildGoals({ wishes: ['lift my child'] });
const refusedAs = (why: string) => ({ ok: false, refusal: { kind: 'yours', why } });
const saved = { ok: true, value: 'saved' };
const nothing = { ok: true, value: null };

/** Everything that a person can have, on a computer of their own. */
async function liveOn(machine: ReturnType<typeof createYoursMachine>): Promise<string> {
  machine.settings.update('sittingMinutes', 40);
  machine.opinions.change((opinions) => withLiked(opinions, 'walk', true));
  machine.goals.change(() => goals);
  machine.own.save({ id: null, exercise: buildContent() });
  machine.own.importPack({ text: JSON.stringify(buildPack()) });
  for (const month of elsewhere) machine.archive.merge(month);
  expect(await machine.desk.save({ what: 'everything' })).toEqual(saved);
  return machine.savedAs('unhunch-2026');
}

describe('a copy of everything', () => {
  it('holds settings, likes, goals, packs and the history, under a name with the date', async () => {
    const machine = createYoursMachine();
    const reading = readToEnd(await liveOn(machine));
    expect(reading).toMatchObject({
      is: 'usable',
      copy: {
        parts: {
          settings: { version: 1, settings: { sittingMinutes: 40 } },
          opinions: { liked: ['walk'] },
          goals: goalsFileOf(goals),
          'own-exercises': { exercises: [{ name: buildContent().name }] },
          packs: { [buildPack().id]: buildPack() },
        },
      },
    });
    expect(reading.is === 'usable' ? reading.copy.months : []).toEqual(elsewhere);
    expect([...machine.files.saved.keys()]).toEqual(['unhunch-2026-03-02.json']);
  });

  it('leaves out what is not there', async () => {
    const machine = createYoursMachine();
    await machine.desk.save({ what: 'everything' });
    expect(readToEnd(machine.savedAs('unhunch'))).toEqual({
      is: 'usable',
      copy: { parts: { settings: { version: 1, settings: {} } }, months: [] },
    });
  });
});

describe('a file that leaves', () => {
  it('can be a table of days, one of breaks, or the page that is shown', async () => {
    const { desk, store, files, savedAs } = createYoursMachine();
    store.events.push(buildSitting(), buildBreak());
    expect(await desk.save({ what: 'days' })).toEqual(saved);
    expect(await desk.save({ what: 'breaks' })).toEqual(saved);
    expect(await desk.savePage()).toEqual(saved);
    expect(savedAs('unhunch-days').split('\r\n')[1]).toMatch(/^2026-03-02,1500,/);
    expect(savedAs('unhunch-breaks')).toContain('scap-squeeze');
    expect(files.saved.get('unhunch-summary-2026-03-02.pdf')).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('does not leave where the person thinks better of it, the disk refuses or no window is there', async () => {
    const { desk, files, closeWindow } = createYoursMachine();
    files.isPatient = false;
    expect(await desk.save({ what: 'days' })).toEqual(nothing);
    files.isPatient = true;
    files.refuses = 'ENOSPC';
    expect(await desk.save({ what: 'days' })).toEqual(refusedAs('not-saved'));
    closeWindow();
    expect(await desk.savePage()).toEqual(refusedAs('no-page'));
  });

  it('waits for nobody: while one is on its way another is refused', async () => {
    const { desk } = createYoursMachine();
    const first = desk.save({ what: 'days' });
    expect(await desk.open()).toEqual(refusedAs('busy'));
    expect(await first).toEqual(saved);
    expect(await desk.save({ what: 'days' })).toEqual(saved);
  });
});

describe('a copy that comes', () => {
  it('is looked at first, and changes nothing by that', async () => {
    const text = await liveOn(createYoursMachine());
    const { desk, bring, archive, settings } = createYoursMachine();
    bring(text);
    expect(await desk.open()).toEqual({
      ok: true,
      value: {
        days: 2,
        first: '2026-03-02',
        last: '2026-04-01',
        parts: ['settings', 'opinions', 'goals', 'own-exercises', 'packs'],
      },
    });
    expect([...archive.pages()]).toEqual([]);
    expect(settings.preferences).toEqual(defaultPreferences);
  });

  it('brings its history alone, where that is wanted', async () => {
    const text = await liveOn(createYoursMachine());
    const { desk, bring, archive, settings, happened, store } = createYoursMachine();
    bring(text);
    await desk.open();
    expect(await desk.take({ withParts: false })).toEqual({
      ok: true,
      value: { isNew: true, restarts: false },
    });
    expect([...archive.pages()]).toEqual(elsewhere);
    expect(settings.preferences).toEqual(defaultPreferences);
    expect(happened).toEqual([]);
    // What is older than it is to be kept is summed up at once.
    expect(store.compactedBefore).toEqual(['2026-01-31']);
  });

  it('brings everything, tells it, and starts the app again for what was read before', async () => {
    const text = await liveOn(createYoursMachine());
    const { desk, bring, parts, settings, opinions, own, happened, heard } = createYoursMachine();
    settings.update('startAtLogin', true);
    bring(text);
    await desk.open();
    expect(await desk.take({ withParts: true })).toEqual({
      ok: true,
      value: { isNew: true, restarts: true },
    });
    expect(settings.preferences).toEqual({ ...defaultPreferences, sittingMinutes: 40, startAtLogin: true });
    expect(heard.at(-1)).toEqual(settings.preferences);
    expect(opinions.opinions.liked).toEqual(['walk']);
    expect(parts.goals.content).toEqual(goalsFileOf(goals));
    expect(own.snapshot().exercises.map(({ name }) => name)).toEqual([buildContent().name]);
    expect(own.snapshot().packs.map(({ id }) => id)).toEqual([buildPack().id]);
    expect(happened).toEqual(['own changed', 'restart at the settings']);
  });

  it.each([
    [{ a: 1 }, 'part'],
    [{ ...goalsFileOf(goals), goal: 'run a marathon' }, 'part'],
    [{ ...goalsFileOf(goals), schemaVersion: 2 }, 'part-newer'],
    [{ schemaVersion: 2, plans: ['run'] }, 'part-newer'],
  ])('does not come with goals that would be lost at the next start: %j', async (others, is) => {
    const { desk, bring, parts } = createYoursMachine();
    parts.goals.write(goalsFileOf(goals));
    bring(writeCopy(buildCopy({ parts: { goals: others } })));
    expect(await desk.open()).toMatchObject({
      ok: false,
      refusal: { kind: 'bad-copy', fault: { is, part: 'goals' } },
    });
    expect(await desk.take({ withParts: true })).toEqual(refusedAs('nothing-opened'));
    expect(parts.goals.content).toEqual(goalsFileOf(goals));
  });

  it('comes twice without changing anything', async () => {
    const text = await liveOn(createYoursMachine());
    const { desk, bring, archive } = createYoursMachine();
    for (const isNew of [true, false]) {
      bring(text);
      await desk.open();
      expect(await desk.take({ withParts: false })).toEqual({ ok: true, value: { isNew, restarts: false } });
    }
    expect([...archive.pages()]).toEqual(elsewhere);
  });

  it('is refused by its line when something is wrong with it, and nothing is changed or open', async () => {
    const text = writeCopy(buildCopy({ months: elsewhere })).replace(
      '"ranSeconds":75',
      '"ranSeconds":"long"',
    );
    const { desk, bring, archive } = createYoursMachine();
    bring(text);
    const line = text.slice(0, text.indexOf('"ranSeconds"')).split('\n').length;
    expect(await desk.open()).toEqual({
      ok: false,
      refusal: { kind: 'bad-copy', fault: { is: 'history-line', line } },
    });
    expect(await desk.take({ withParts: true })).toEqual(refusedAs('nothing-opened'));
    expect([...archive.pages()]).toEqual([]);
  });

  it.each([
    [{ is: 'unreadable' }, { is: 'unreadable' }],
    [{ is: 'not-text' }, { is: 'not-text' }],
    [
      { is: 'too-large', limitBytes: 32 * 1024 * 1024 },
      { is: 'too-large', megabytes: 32 },
    ],
  ] as const)('that is %j is refused with the reason', async (reading, fault) => {
    const { desk, files } = createYoursMachine();
    files.toOpen = reading;
    expect(await desk.open()).toEqual({ ok: false, refusal: { kind: 'bad-copy', fault } });
  });

  it('stays outside when no file is chosen, and what was open before is closed', async () => {
    const { desk, bring, files } = createYoursMachine();
    bring(writeCopy(buildCopy({ months: elsewhere })));
    await desk.open();
    files.toOpen = { is: 'cancelled' };
    expect(await desk.open()).toEqual(nothing);
    expect(await desk.take({ withParts: false })).toEqual(refusedAs('nothing-opened'));
  });

  it('stays open when the disk refuses, so that it can be taken in once there is room', async () => {
    const { desk, bring, archive, parts } = createYoursMachine();
    bring(writeCopy(buildCopy({ months: elsewhere, parts: { goals: goalsFileOf(goals) } })));
    await desk.open();
    archive.refuses = 'ENOSPC';
    expect(await desk.take({ withParts: false })).toEqual(refusedAs('not-taken'));
    archive.refuses = null;
    parts.goals.refuses = 'ENOSPC';
    expect(await desk.take({ withParts: true })).toEqual(refusedAs('not-taken'));
    parts.goals.refuses = null;
    expect(await desk.take({ withParts: true })).toMatchObject({ ok: true });
  });

  it('brings packs beside those that are here', async () => {
    const text = await liveOn(createYoursMachine());
    const { desk, bring, own } = createYoursMachine();
    own.importPack({ text: JSON.stringify(buildPack({ id: 'another' })) });
    bring(text);
    await desk.open();
    await desk.take({ withParts: true });
    expect(own.snapshot().packs.map(({ id }) => id)).toEqual(['another', buildPack().id].toSorted());
  });
});

describe('erasing', () => {
  it('is ordered, takes the app out of the system and starts it from the beginning', () => {
    const { desk, eraser, happened } = createYoursMachine();
    expect(desk.erase()).toEqual(nothing);
    expect(eraser.ordered).toBe(1);
    expect(happened).toEqual(['left the system', 'restart at the beginning']);
  });

  it('does not happen by halves: where it cannot be ordered all is as before', () => {
    const { desk, eraser, happened } = createYoursMachine();
    eraser.refuses = 'EACCES';
    expect(desk.erase()).toEqual(refusedAs('not-erased'));
    expect(happened).toEqual([]);
  });
});
