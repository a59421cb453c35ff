import { describe, expect, it } from 'vitest';
import { OwnDesk } from '../../../../electron/app/own-desk.ts';
import { OwnKeeper } from '../../../../electron/app/own-keeper.ts';
import { PackKeeper } from '../../../../electron/app/pack-keeper.ts';
import type { PersonFiles } from '../../../../electron/ports.ts';
import type { OwnSnapshot, Reply } from '../../../../shared/ipc/contract.ts';
import { ownFileOf } from '../../../../shared/packs/own-file.ts';
import { readPack } from '../../../../shared/packs/read-pack.ts';
import { FakeJsonFile, FakePackFiles, silentLog } from '../../../support/fake-machine.ts';
import { buildContent, buildOwn, buildPack } from '../../../support/packs.ts';

class FakeSaver implements Pick<PersonFiles, 'save'> {
  readonly saved: { readonly fileName: string; readonly text: string }[] = [];
  answer: Awaited<ReturnType<PersonFiles['save']>> = { is: 'written' };

  async save(fileName: string, _kind: string, text: string | Uint8Array) {
    this.saved.push({ fileName, text: String(text) });
    return this.answer;
  }
}

/** A desk over files that outlive it; `again` is the next start of the app. */
function atDesk(file = new FakeJsonFile(), files = new FakePackFiles()) {
  const saver = new FakeSaver();
  let changes = 0;
  let ids = 0;
  const desk = new OwnDesk({
    keeper: new OwnKeeper({ file, log: silentLog }),
    packs: new PackKeeper({ files, log: silentLog }),
    files: saver,
    newId: () => `new-${ids++}`,
    onChanged: () => (changes += 1),
  });
  return { desk, file, files, saver, changes: () => changes, again: () => atDesk(file, files) };
}

const given = (reply: Reply<OwnSnapshot>): OwnSnapshot => {
  if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
};
const whyOf = (reply: Reply<OwnSnapshot>): string =>
  reply.ok || reply.refusal.kind !== 'own' ? '' : reply.refusal.why;
const packText = (differing: Parameters<typeof buildPack>[0] = {}): string =>
  JSON.stringify(buildPack(differing));

describe('an exercise of one’s own', () => {
  it('is entered, is there after a restart, and can be started', () => {
    const { desk, again } = atDesk();
    const [saved] = given(desk.save({ id: null, exercise: buildContent() })).exercises;
    expect(saved).toEqual({ ...buildContent(), id: 'own:new-0', language: null });
    const later = again().desk;
    expect(later.snapshot().exercises).toEqual([saved]);
    expect(later.routine('own:new-0')?.items.map(({ exercise }) => exercise)).toEqual([saved]);
    expect(later.routine('own:nothing')).toBeNull();
  });

  it('is changed where it stands', () => {
    const { desk } = atDesk();
    desk.save({ id: null, exercise: buildContent() });
    desk.save({ id: null, exercise: buildContent({ name: 'Another' }) });
    const exercise = buildContent({ name: 'Wall slide, sitting', where: 'seated' });
    const { exercises } = given(desk.save({ id: 'own:new-0', exercise }));
    expect(exercises.map(({ id, name }) => [id, name])).toEqual([
      ['own:new-0', 'Wall slide, sitting'],
      ['own:new-1', 'Another'],
    ]);
  });

  it('comes back as it was when removing it was a mistake, offered as before', () => {
    const { desk } = atDesk();
    desk.save({ id: null, exercise: buildContent() });
    desk.offer({ id: 'own:new-0', isOffered: true });
    const removed = given(desk.remove({ id: 'own:new-0' }));
    expect(removed).toMatchObject({ exercises: [], offered: [] });
    const back = given(desk.save({ id: 'own:new-0', exercise: buildContent() }));
    expect(back.exercises.map(({ id }) => id)).toEqual(['own:new-0']);
    expect(back.offered).toEqual(['own:new-0']);
  });

  it('is offered in breaks when the person wants it, until they want it no more', () => {
    const { desk, again, changes } = atDesk();
    desk.save({ id: null, exercise: buildContent() });
    desk.offer({ id: 'own:new-0', isOffered: true });
    expect(changes()).toBe(2);
    const later = again().desk;
    expect(later.offered.map(({ id }) => id)).toEqual(['own:new-0']);
    later.offer({ id: 'own:new-0', isOffered: false });
    expect(later.offered).toEqual([]);
  });

  it('is refused where there is no room, nothing to change, or what is not the person’s to change', () => {
    const { desk } = atDesk();
    desk.importPack({ text: packText() });
    const inPack = 'own:shoulder-care/wall-slide' as const;
    expect(whyOf(desk.save({ id: inPack, exercise: buildContent() }))).toBe('unknown');
    expect(whyOf(desk.remove({ id: inPack }))).toBe('unknown');
    expect(whyOf(desk.remove({ id: 'own:new-7' }))).toBe('unknown');
    expect(whyOf(desk.offer({ id: 'own:new-7', isOffered: true }))).toBe('unknown');
    for (let index = 0; index < 40; index += 1) given(desk.save({ id: null, exercise: buildContent() }));
    expect(whyOf(desk.save({ id: null, exercise: buildContent() }))).toBe('full');
    expect(desk.snapshot().exercises).toHaveLength(40);
  });
});

describe('the file of own exercises', () => {
  it('holds until the app ends where it cannot be written, and says so', () => {
    const { desk, file } = atDesk();
    file.refuses = 'ENOSPC';
    expect(given(desk.save({ id: null, exercise: buildContent() })).exercises).toHaveLength(1);
    expect(desk.troubles).toEqual(['own-not-saved']);
    file.refuses = null;
    desk.save({ id: 'own:new-0', exercise: buildContent() });
    expect(desk.troubles).toEqual([]);
  });

  it('is put aside when it is none, and one begins afresh', () => {
    const file = Object.assign(new FakeJsonFile(), { content: { schemaVersion: 1, exercises: 'all' } });
    const { desk } = atDesk(file);
    expect(desk.snapshot().exercises).toEqual([]);
    expect(desk.troubles).toEqual(['own-damaged']);
    expect(file.quarantined).toBeGreaterThan(0);
  });

  it('gives way to its backup', () => {
    const kept = ownFileOf({ exercises: [buildOwn()], offered: [] });
    const file = new FakeJsonFile();
    file.content = { schemaVersion: 0 };
    file.quarantine = () => {
      file.content = kept;
      return 'kept';
    };
    const { desk } = atDesk(file);
    expect(desk.snapshot().exercises).toEqual([buildOwn()]);
    expect(desk.troubles).toEqual(['own-damaged']);
  });

  it('of a later version is read as far as it goes, and never written over', () => {
    const later = {
      schemaVersion: 9,
      exercises: [buildOwn(), { ...buildOwn(), timing: { is: 'by-heart' } }],
      offered: [buildOwn().id, 7],
      colours: true,
    };
    const { desk, file } = atDesk(Object.assign(new FakeJsonFile(), { content: later }));
    expect(desk.snapshot()).toMatchObject({ exercises: [buildOwn()], readOnly: true });
    expect(whyOf(desk.save({ id: null, exercise: buildContent() }))).toBe('read-only');
    expect(whyOf(desk.remove({ id: buildOwn().id }))).toBe('read-only');
    expect(desk.troubles).toEqual(['own-newer']);
    expect(file.content).toEqual(later);
    expect(desk.routine(buildOwn().id)).not.toBeNull();
  });
});

describe('a pack', () => {
  const withRoutine = packText({
    routines: [{ id: 'morning', name: 'Morning', exercises: ['wall-slide', 'wall-slide'] }],
  });

  it('is taken in, is there after a restart, and its exercises and routines can be started', () => {
    const { desk, again } = atDesk();
    given(desk.importPack({ text: withRoutine }));
    const later = again().desk;
    const [pack] = later.snapshot().packs;
    expect(pack).toMatchObject({ name: 'Shoulder care', licence: 'CC-BY-4.0', locale: 'en', reviewer: null });
    expect(pack?.exercises.map(({ id }) => id)).toEqual(['own:shoulder-care/wall-slide']);
    expect(pack?.routines).toEqual([
      { id: 'own:shoulder-care/morning', name: 'Morning', seconds: 3 + 80 + 6 + 80 },
    ]);
    expect(later.routine('own:shoulder-care/morning')?.items).toHaveLength(2);
    expect(later.routine('own:shoulder-care/wall-slide')?.items).toHaveLength(1);
  });

  it('that is faulty is refused by line, and nothing is changed', () => {
    const { desk, files, changes } = atDesk();
    given(desk.importPack({ text: withRoutine }));
    const before = desk.snapshot();
    const reply = desk.importPack({ text: packText({ name: '' }) });
    expect(reply).toMatchObject({
      ok: false,
      refusal: { kind: 'bad-pack', why: { problems: [{ line: 1, fault: { is: 'text', rule: 'blank' } }] } },
    });
    expect(desk.snapshot()).toEqual(before);
    expect(files.ids()).toEqual(['shoulder-care']);
    expect(changes()).toBe(1);
  });

  it('takes the place of the one with its id', () => {
    const { desk } = atDesk();
    desk.importPack({ text: packText() });
    desk.offer({ id: 'own:shoulder-care/wall-slide', isOffered: true });
    const { packs, offered } = given(desk.importPack({ text: packText({ name: 'Shoulder care, second' }) }));
    expect(packs.map(({ name }) => name)).toEqual(['Shoulder care, second']);
    expect(offered).toEqual(['own:shoulder-care/wall-slide']);
  });

  it('is removed with all that is in it', () => {
    const { desk, files } = atDesk();
    desk.importPack({ text: packText() });
    desk.offer({ id: 'own:shoulder-care/wall-slide', isOffered: true });
    expect(given(desk.removePack({ id: 'shoulder-care' }))).toMatchObject({ packs: [], offered: [] });
    expect(files.ids()).toEqual([]);
    expect(desk.offered).toEqual([]);
    expect(whyOf(desk.removePack({ id: 'shoulder-care' }))).toBe('unknown');
  });

  it('is not there where it could not be written, and still there where it could not be removed', () => {
    const { desk, files } = atDesk();
    files.refuses = 'ENOSPC';
    expect(whyOf(desk.importPack({ text: packText() }))).toBe('not-saved');
    expect(desk.snapshot().packs).toEqual([]);
    files.refuses = null;
    desk.importPack({ text: packText() });
    files.refuses = 'EACCES';
    expect(whyOf(desk.removePack({ id: 'shoulder-care' }))).toBe('not-saved');
    expect(desk.snapshot().packs).toHaveLength(1);
  });

  it('is one of twenty at most', () => {
    const { desk } = atDesk();
    for (let index = 0; index < 20; index += 1) desk.importPack({ text: packText({ id: `pack-${index}` }) });
    expect(whyOf(desk.importPack({ text: packText({ id: 'one-more' }) }))).toBe('packs-full');
    expect(given(desk.importPack({ text: packText({ id: 'pack-3' }) })).packs).toHaveLength(20);
  });

  it('that was damaged on the disk is put aside and told, and the others are there', () => {
    const files = new FakePackFiles();
    files.file('good').content = buildPack({ id: 'good' });
    files.file('broken').content = { schemaVersion: 1 };
    files.file('renamed').content = buildPack({ id: 'another' });
    files.file('later').content = { ...buildPack({ id: 'later' }), schemaVersion: 2 };
    const { desk } = atDesk(new FakeJsonFile(), files);
    expect(desk.snapshot().packs.map(({ id }) => id)).toEqual(['good']);
    expect(desk.troubles).toEqual(['pack-damaged', 'own-newer']);
    expect([...files.files].map(([id, { quarantined }]) => [id, quarantined])).toEqual([
      ['good', 0],
      ['broken', 1],
      ['renamed', 1],
      ['later', 0],
    ]);
  });

  it('of a later version is not written over by an older one of its id', () => {
    const files = new FakePackFiles();
    const later = { ...buildPack(), schemaVersion: 2 };
    files.file('shoulder-care').content = later;
    const { desk } = atDesk(new FakeJsonFile(), files);
    expect(whyOf(desk.importPack({ text: packText() }))).toBe('not-saved');
    expect(files.file('shoulder-care').content).toEqual(later);
  });
});

describe('own exercises as a pack', () => {
  const about = { name: 'Für Rücken & Nacken', locale: 'de', licence: 'CC0', reviewer: null };

  it('are saved where the person wants them, and can be taken in as they are', async () => {
    const { desk, saver } = atDesk();
    desk.save({ id: null, exercise: buildContent({ stopIf: 'The shoulder pinches.' }) });
    expect((await desk.exportPack(about)).ok).toBe(true);
    const [saved] = saver.saved;
    expect(saved?.fileName).toBe('fur-rucken-nacken.json');
    const reading = readPack(saved?.text ?? '');
    if (reading.is !== 'usable') throw new Error(JSON.stringify(reading));
    expect(reading.pack).toMatchObject({ ...about, id: 'fur-rucken-nacken' });
    const other = atDesk().desk;
    const { packs } = given(other.importPack({ text: saved?.text ?? '' }));
    expect(packs[0]?.exercises[0]).toMatchObject({ name: 'Wall slide', language: 'de' });
  });

  it('have a name that is a file name in any script', async () => {
    const { desk, saver } = atDesk();
    desk.save({ id: null, exercise: buildContent() });
    await desk.exportPack({ ...about, name: '肩こり' });
    expect(saver.saved[0]?.fileName).toMatch(/^pack-[a-z0-9-]+\.json$/);
    expect(readPack(saver.saved[0]?.text ?? '').is).toBe('usable');
  });

  it('are not saved where there are none, too many, no wish or no room', async () => {
    const { desk, saver } = atDesk();
    expect(whyOf(await desk.exportPack(about))).toBe('nothing-to-export');
    desk.save({ id: null, exercise: buildContent() });
    saver.answer = { is: 'cancelled' };
    expect(whyOf(await desk.exportPack(about))).toBe('export-cancelled');
    saver.answer = { is: 'failed', why: 'ENOSPC' };
    expect(whyOf(await desk.exportPack(about))).toBe('export-failed');
    const steps = Array.from({ length: 12 }, () => 'x'.repeat(240));
    for (let index = 0; index < 30; index += 1) desk.save({ id: null, exercise: buildContent({ steps }) });
    expect(whyOf(await desk.exportPack(about))).toBe('export-too-large');
  });
});

describe('what is carried to another computer', () => {
  it('is everything of one’s own and every pack, and comes in beside the packs that are there', () => {
    const from = atDesk().desk;
    from.save({ id: null, exercise: buildContent() });
    from.importPack({ text: packText() });
    const to = atDesk();
    to.desk.importPack({ text: packText({ id: 'another' }) });
    const { kept, packs } = from.carried;
    expect(to.desk.takeOver({ kept, packs })).toBe(true);
    expect(to.desk.snapshot().exercises).toEqual(from.snapshot().exercises);
    expect(to.again().desk.snapshot().packs).toHaveLength(2);
    expect(to.changes()).toBe(2);
  });

  it('is left alone where nothing of the kind was carried', () => {
    const { desk } = atDesk();
    desk.save({ id: null, exercise: buildContent() });
    expect(desk.takeOver({ kept: null, packs: [] })).toBe(true);
    expect(desk.snapshot().exercises).toHaveLength(1);
  });

  it('says where not all of it could be kept', () => {
    const { desk, files } = atDesk();
    const refusing = new FakeJsonFile();
    refusing.refuses = 'ENOSPC';
    files.file = () => refusing;
    expect(desk.takeOver({ kept: null, packs: [buildPack()] })).toBe(false);
  });
});
