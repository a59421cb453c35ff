import { describe, expect, it } from 'vitest';
import { FakeJsonFile } from '../../../support/fake-machine.ts';
import { atDesk, given, packText, whyOf } from '../../../support/own-desk.ts';
import { buildContent, buildOwn, buildPack } from '../../../support/packs.ts';

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
