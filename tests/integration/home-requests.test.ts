import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../electron/ipc/handlers.ts';
import { registerRequests } from '../../electron/ipc/register.ts';
import { TrustedSenders, type WindowKind } from '../../electron/ipc/trusted-senders.ts';
import type { AppFacts, Reply, SettingsSnapshot } from '../../shared/ipc/contract.ts';
import { silentLog } from '../support/fake-machine.ts';
import { FakePage, FakeRequestPort, fromOwnPage } from '../support/fake-pages.ts';
import { buildSnapshot } from '../support/session-view.ts';
import { buildSettings } from '../support/settings-snapshot.ts';

const facts: AppFacts = { version: '1.2.3', electron: '45.4.1', chromium: '144.0.1', node: '24.11.0' };
const snapshot = buildSettings();
const pageIds: { readonly [K in WindowKind]: number } = { home: 7, card: 8, break: 9 };

/** A door with a window of each kind before it, and what was asked of the app behind it. */
function openDoor(copy: () => Promise<void> = async () => undefined) {
  const asked: unknown[] = [];
  const accept = (): Reply<SettingsSnapshot> => ({ ok: true, value: snapshot });
  const senders = new TrustedSenders();
  for (const kind of ['home', 'card', 'break'] as const) senders.trust(new FakePage(pageIds[kind]), kind);
  const port = new FakeRequestPort();
  const handlers = createHandlers({
    session: { snapshot: () => buildSnapshot(), act: () => buildSnapshot() },
    settings: {
      snapshot: () => snapshot,
      update: accept,
      reset: accept,
      updateAll: (values) => {
        asked.push(values);
        return accept();
      },
      copy: async () => {
        asked.push('copy');
        await copy();
      },
    },
    history: { read: () => ({ days: [], events: [] }) },
    app: { restart: () => undefined, facts: () => facts },
    firstRun: { finish: () => asked.push('first steps are done') },
  });
  registerRequests(port, { senders, handlers, log: silentLog });
  const ask = (kind: WindowKind, name: string, input: unknown) =>
    port.ask(fromOwnPage(pageIds[kind]), { name, input });
  return { ask, asked };
}

const refused = (kind: string) => ({ ok: false, refusal: expect.objectContaining({ kind }) });

describe('the home window', () => {
  it('changes several settings at once', async () => {
    const { ask, asked } = openDoor();
    const values = { sittingMinutes: 30, wheelchair: true };
    expect(await ask('home', 'settings:update-all', { values })).toEqual({ ok: true, value: snapshot });
    expect(asked).toEqual([values]);
  });

  it('copies the settings, learns which Unhunch this is, and ends the first steps', async () => {
    const { ask, asked } = openDoor();
    expect(await ask('home', 'settings:copy', null)).toEqual({ ok: true, value: null });
    expect(await ask('home', 'app:facts', null)).toEqual({ ok: true, value: facts });
    expect(await ask('home', 'first-run:finish', null)).toEqual({ ok: true, value: null });
    expect(asked).toEqual(['copy', 'first steps are done']);
  });

  it('hears that nothing was copied where the clipboard takes nothing', async () => {
    const { ask } = openDoor(() => Promise.reject(new Error('no clipboard')));
    expect(await ask('home', 'settings:copy', null)).toEqual(refused('failed'));
  });

  it.each([
    ['settings:update-all', { sittingMinutes: 30 }],
    ['settings:update-all', { values: [30] }],
    ['settings:update-all', { values: { ['k'.repeat(65)]: 1 } }],
    ['settings:copy', { to: 'elsewhere' }],
    ['app:facts', {}],
    ['first-run:finish', {}],
  ])('is refused by name when %s gets %j', async (name, input) => {
    const { ask, asked } = openDoor();
    expect(await ask('home', name, input)).toEqual(refused('malformed'));
    expect(asked).toEqual([]);
  });
});

describe.each(['card', 'break'] as const)('the window of the %s', (kind) => {
  it.each([
    ['settings:update-all', { values: { sittingMinutes: 30 } }],
    ['settings:copy', null],
    ['app:facts', null],
    ['first-run:finish', null],
  ])('may not ask for %s', async (name, input) => {
    const { ask, asked } = openDoor();
    expect(await ask(kind, name, input)).toEqual(refused('untrusted-sender'));
    expect(asked).toEqual([]);
  });
});
