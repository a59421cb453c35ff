import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../shared/packs/read-pack.ts';
import { FakeJsonFile, FakePackFiles } from '../../../support/fake-machine.ts';
import { atDesk, given, packText, whyOf } from '../../../support/own-desk.ts';
import { buildContent, buildPack } from '../../../support/packs.ts';

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
