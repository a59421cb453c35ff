import { describe, expect, it } from 'vitest';
import { requestNames } from '../../shared/ipc/names.ts';
import { FakePage, fromOwnPage } from '../support/fake-pages.ts';
import { openDoor } from '../support/ipc-door.ts';
import { buildContent, buildPack } from '../support/packs.ts';

const refused = (kind: string) =>
  expect.objectContaining({
    ok: false,
    refusal: expect.objectContaining({ kind }),
  });

describe('own exercises and packs', () => {
  const exercise = buildContent();

  it('are entered, changed and removed from the home window', async () => {
    const { ask } = openDoor();
    const saved = await ask('own:save', { id: null, exercise });
    expect(saved).toMatchObject({ ok: true, value: { exercises: [{ id: 'own:new', name: 'Wall slide' }] } });
    expect(await ask('own:offer', { id: 'own:new', isOffered: true })).toMatchObject({
      ok: true,
      value: { offered: ['own:new'] },
    });
    expect(await ask('own:remove', { id: 'own:new' })).toMatchObject({ ok: true, value: { exercises: [] } });
  });

  it('are answered only when the person has said where a pack is to be saved', async () => {
    const { ask } = openDoor();
    const about = { name: 'Mine', locale: 'en', licence: 'CC0', reviewer: null };
    expect(await ask('own:export', about)).toEqual(refused('own'));
    await ask('own:save', { id: null, exercise });
    const reply = await ask('own:export', about);
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'own', why: 'export-cancelled' } });
  });

  it('are refused where they are not what was asked for', async () => {
    const { ask } = openDoor();
    for (const [name, input] of [
      ['own:save', { id: null, exercise: { ...exercise, steps: [] } }],
      ['own:save', { id: null, exercise: { ...exercise, name: '<script>' } }],
      ['own:save', { id: null, exercise: { ...exercise, id: 'own:mine' } }],
      ['own:save', { id: 'scap-squeeze', exercise }],
      ['own:save', { exercise }],
      ['own:remove', { id: 'own:../../etc' }],
      ['own:offer', { id: 'own:new', isOffered: 'yes' }],
      ['own:import', { text: 7 }],
      ['own:import', { text: '{}', path: '/etc/passwd' }],
      ['own:remove-pack', { id: '../settings' }],
      ['own:export', { name: 'Mine', locale: 'en', licence: 'CC0', reviewer: null, path: '/tmp/x' }],
      ['own:read', {}],
    ] as const) {
      expect(await ask(name, input), `${name} ${JSON.stringify(input)}`).toEqual(refused('malformed'));
    }
    expect(await ask('own:read', null)).toMatchObject({ ok: true, value: { exercises: [], packs: [] } });
    expect(await ask('own:import', { text: 'x'.repeat(70_000) })).toEqual(refused('too-large'));
  });

  it('tell by line what is wrong with a pack', async () => {
    const { ask } = openDoor();
    const text = JSON.stringify({ ...buildPack(), licence: '' }, null, 2);
    expect(await ask('own:import', { text })).toMatchObject({
      ok: false,
      refusal: { kind: 'bad-pack', why: { problems: [{ line: 6 }], more: 0 } },
    });
    expect(await ask('own:import', { text: JSON.stringify(buildPack()) })).toMatchObject({ ok: true });
  });

  it('are the home window’s alone', async () => {
    const { port, senders } = openDoor();
    const names = requestNames.filter((name) => name.startsWith('own:'));
    expect(names).toHaveLength(7);
    for (const [id, kind] of [[8, 'card'] as const, [9, 'break'] as const]) {
      senders.trust(new FakePage(id), kind);
      for (const name of names) {
        expect(await port.ask(fromOwnPage(id), { name, input: null })).toEqual(refused('untrusted-sender'));
      }
    }
  });
});
