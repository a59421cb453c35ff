import { describe, expect, it } from 'vitest';
import { FakePage, fromOwnPage } from '../support/fake-pages.ts';
import { openDoor, pageId, settingsSnapshot } from '../support/ipc-door.ts';
import { buildSnapshot } from '../support/session-view.ts';

const refused = (kind: string) =>
  expect.objectContaining({
    ok: false,
    refusal: expect.objectContaining({ kind }),
  });

describe('a request of a window', () => {
  it('is answered with a whole snapshot', async () => {
    const { ask } = openDoor();
    expect(await ask('session:read', null)).toEqual({
      ok: true,
      value: buildSnapshot(),
    });
    expect(await ask('settings:read', null)).toEqual({
      ok: true,
      value: settingsSnapshot,
    });
  });

  it('reaches the session as the action it named', async () => {
    const { ask, acted } = openDoor();
    expect(await ask('session:act', { is: 'pause', until: 'tomorrow' })).toMatchObject({ ok: true });
    expect(acted).toEqual([{ is: 'pause', until: 'tomorrow' }]);
  });

  it('may name the country from the break window, and change nothing else there', async () => {
    const { port, senders, updated } = openDoor();
    senders.trust(new FakePage(pageId + 1), 'break');
    senders.trust(new FakePage(pageId + 2), 'card');
    const askFrom = (id: number, name: string, input: unknown) => port.ask(fromOwnPage(id), { name, input });
    expect(await askFrom(pageId + 1, 'settings:choose-country', { country: 'AT' })).toMatchObject({
      ok: true,
    });
    expect(updated).toEqual([{ key: 'country', value: 'AT' }]);
    for (const [name, input] of [
      ['settings:update', { key: 'country', value: 'DE' }],
      ['settings:reset', { key: 'country' }],
      ['history:read', { from: null }],
    ] as const) {
      expect(await askFrom(pageId + 1, name, input)).toEqual(refused('untrusted-sender'));
    }
    expect(await askFrom(pageId + 2, 'settings:choose-country', { country: 'DE' })).toEqual(
      refused('untrusted-sender'),
    );
    expect(updated).toHaveLength(1);
  });

  it('hands a setting on and brings the refusal of the settings back', async () => {
    const { ask, updated } = openDoor();
    expect(await ask('settings:update', { key: 'sittingMinutes', value: 30 })).toMatchObject({ ok: true });
    expect(updated).toEqual([{ key: 'sittingMinutes', value: 30 }]);
    expect(await ask('settings:reset', { key: 'nonsense' })).toEqual(refused('invalid-setting'));
  });

  it.each(['restart', 'quit'])('may %s the app, where the home window makes it', async (what) => {
    const name = `app:${what}`;
    const { ask, port, senders, restarts } = openDoor();
    expect(await ask(name, { now: true })).toEqual(refused('malformed'));
    for (const [id, kind] of [[8, 'card'] as const, [9, 'break'] as const]) {
      senders.trust(new FakePage(id), kind);
      const reply = await port.ask(fromOwnPage(id), { name, input: null });
      expect(reply).toEqual(refused('untrusted-sender'));
    }
    expect(restarts).toEqual([]);
    expect(await ask(name, null)).toEqual({ ok: true, value: null });
    expect(restarts).toEqual([what]);
  });
});

const rightOrders = [
  ['yours:save', { what: 'everything' }],
  ['yours:save-page', null],
  ['yours:open', null],
  ['yours:take', { withParts: true }],
  ['yours:erase', { erase: 'everything' }],
] as const;

describe('what is the person’s', () => {
  it('leaves, enters and is erased by the home window alone', async () => {
    const { ask, port, senders, orders } = openDoor();
    for (const [id, kind] of [[8, 'card'] as const, [9, 'break'] as const]) {
      senders.trust(new FakePage(id), kind);
      for (const [name, input] of rightOrders) {
        expect(await port.ask(fromOwnPage(id), { name, input })).toEqual(refused('untrusted-sender'));
      }
    }
    expect(orders).toEqual([]);
    for (const [name, input] of rightOrders) expect(await ask(name, input)).toMatchObject({ ok: true });
    expect(orders).toEqual([{ what: 'everything' }, 'page', 'open', { withParts: true }, 'erase']);
  });

  it('is refused in type where what stands behind it fails later', async () => {
    const { ask, errors } = openDoor();
    expect(await ask('history:read', { from: '1999-01-01' })).toEqual(refused('failed'));
    expect(errors).toEqual(['A request of a window failed']);
  });
});

describe('an untrusted sender', () => {
  const message = { name: 'session:read', input: null };

  it('is refused when its frame is gone', async () => {
    const { port } = openDoor();
    expect(await port.ask({ sender: { id: pageId }, senderFrame: null }, message)).toEqual(
      refused('untrusted-sender'),
    );
  });

  it('is refused when looking at its frame throws', async () => {
    const { port } = openDoor();
    const event = {
      sender: { id: pageId },
      get senderFrame(): never {
        throw new Error('Render frame was disposed');
      },
    };
    expect(await port.ask(event, message)).toEqual(refused('untrusted-sender'));
  });

  it('is refused when it is a frame inside a page', async () => {
    const { port } = openDoor();
    expect(await port.ask(fromOwnPage(pageId, { parent: {} }), message)).toEqual(refused('untrusted-sender'));
  });

  it.each([
    'https://bundle',
    'app://bundle.example',
    'app://bundle@evil',
    'app://BUNDLE',
    'file://',
    'null',
    '',
  ])('is refused when its origin is %j', async (origin) => {
    const { port } = openDoor();
    expect(await port.ask(fromOwnPage(pageId, { origin }), message)).toEqual(refused('untrusted-sender'));
  });

  it('is refused when the app did not open its window', async () => {
    const { port } = openDoor();
    expect(await port.ask(fromOwnPage(pageId + 1), message)).toEqual(refused('untrusted-sender'));
  });

  it('learns nothing else from the answer, whatever it sends', async () => {
    const { port } = openDoor();
    for (const anything of [null, { name: 'nonsense', input: null }, 'x'.repeat(70_000)]) {
      expect(await port.ask(fromOwnPage(pageId + 1), anything)).toEqual(refused('untrusted-sender'));
    }
  });

  it('is refused once its window has closed', async () => {
    const { port, page } = openDoor();
    page.destroy();
    expect(await port.ask(fromOwnPage(pageId), message)).toEqual(refused('untrusted-sender'));
  });
});

describe('a message that is no request', () => {
  it.each(['session:write', '', '__proto__', 'constructor', 'toString', 'session:read '])(
    'is refused when its name is %j',
    async (name) => {
      const { ask } = openDoor();
      expect(await ask(name, null)).toEqual(refused('unknown-request'));
    },
  );

  it('is refused above 64 KiB, before anything looks at it', async () => {
    const { ask, updated } = openDoor();
    const reply = await ask('settings:update', {
      key: 'daysOff',
      value: 'x'.repeat(70_000),
    });
    expect(reply).toEqual({
      ok: false,
      refusal: { kind: 'too-large', limitBytes: 65_536 },
    });
    expect(updated).toEqual([]);
  });

  it('counts bytes and not letters', async () => {
    const { ask } = openDoor();
    expect(
      await ask('settings:update', {
        key: 'daysOff',
        value: '€'.repeat(22_000),
      }),
    ).toEqual(refused('too-large'));
  });

  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'session:read'],
    ['a list', ['session:read', null]],
    ['no name', { input: null }],
    ['a name that is no text', { name: 7, input: null }],
    ['more than name and input', { name: 'session:read', input: null, as: 'admin' }],
    ['a circle', { name: 'session:read', input: cyclic }],
    ['a number JSON has no form for', { name: 'session:read', input: 10n }],
  ])('is refused when it is %s', async (_what, message) => {
    const { port } = openDoor();
    expect(await port.ask(fromOwnPage(pageId), message)).toEqual(refused('malformed'));
  });

  it('says in a bounded text what was expected', async () => {
    const { ask } = openDoor();
    const reply = await ask('session:act', { is: 'reboot' });
    expect(JSON.stringify(reply)).toContain('snooze');
    expect(JSON.stringify(reply).length).toBeLessThan(700);
  });

  it('cannot reach a prototype through its keys', async () => {
    const { ask } = openDoor();
    await ask('settings:update', JSON.parse('{"key":"a","value":{"__proto__":{"polluted":1}}}'));
    await ask('settings:update', JSON.parse('{"key":"a","value":1,"__proto__":{"polluted":1}}'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('a handler that fails', () => {
  it('is a refusal for the page and an error in the log', async () => {
    const { ask, errors } = openDoor();
    expect(await ask('settings:update', { key: 'broken', value: 1 })).toEqual({
      ok: false,
      refusal: { kind: 'failed' },
    });
    expect(errors).toHaveLength(1);
  });

  it('leaves every refusal in the log by its kind alone', async () => {
    const { ask, warnings } = openDoor();
    await ask('session:act', { is: 'a secret' });
    expect(warnings).toEqual(['Refused a request of a window: malformed']);
  });
});
