import { describe, expect, it } from 'vitest';
import type { WindowKind } from '../../electron/ipc/trusted-senders.ts';
import { FakePage, fromOwnPage } from '../support/fake-pages.ts';
import { facts, openDoor, pageId, settingsSnapshot as snapshot } from '../support/ipc-door.ts';

const otherIds = { card: 8, break: 9 } as const;

/** The door with a window of each kind before it, and what was asked of the app behind it. */
function openDoorToAll(copy?: () => Promise<void>) {
  const door = openDoor(copy);
  for (const kind of ['card', 'break'] as const) door.senders.trust(new FakePage(otherIds[kind]), kind);
  const ask = (kind: WindowKind, name: string, input: unknown) =>
    door.port.ask(fromOwnPage(kind === 'home' ? pageId : otherIds[kind]), { name, input });
  return { ask, asked: door.orders, updated: door.updated };
}

const refused = (kind: string) => ({ ok: false, refusal: expect.objectContaining({ kind }) });

describe('the home window', () => {
  it('changes several settings at once', async () => {
    const { ask, updated } = openDoorToAll();
    const values = { sittingMinutes: 30, wheelchair: true };
    expect(await ask('home', 'settings:update-all', { values })).toEqual({ ok: true, value: snapshot });
    expect(updated).toEqual([
      { key: 'sittingMinutes', value: 30 },
      { key: 'wheelchair', value: true },
    ]);
  });

  it('copies the settings, learns which Unhunch this is, and ends the first steps', async () => {
    const { ask, asked } = openDoorToAll();
    expect(await ask('home', 'settings:copy', null)).toEqual({ ok: true, value: null });
    expect(await ask('home', 'app:facts', null)).toEqual({ ok: true, value: facts });
    expect(await ask('home', 'first-run:finish', null)).toEqual({ ok: true, value: null });
    expect(asked).toEqual(['copy settings', 'first steps are done']);
  });

  it('hears that nothing was copied where the clipboard takes nothing', async () => {
    const { ask } = openDoorToAll(() => Promise.reject(new Error('no clipboard')));
    expect(await ask('home', 'settings:copy', null)).toEqual(refused('failed'));
  });
});

describe.each(['card', 'break'] as const)('the window of the %s', (kind) => {
  it.each([
    ['settings:update-all', { values: { sittingMinutes: 30 } }],
    ['settings:copy', null],
    ['app:facts', null],
    ['first-run:finish', null],
  ])('may not ask for %s', async (name, input) => {
    const { ask, asked, updated } = openDoorToAll();
    expect(await ask(kind, name, input)).toEqual(refused('untrusted-sender'));
    expect([...asked, ...updated]).toEqual([]);
  });
});
