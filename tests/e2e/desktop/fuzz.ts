import type { Page } from 'playwright';

export type FuzzReplies = {
  readonly total: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** How many were sent under the name of each request. */
  readonly names: Readonly<Record<string, number>>;
};

type Order = {
  readonly channel: string;
  readonly seed: number;
  readonly count: number;
  /** Each request with inputs that nothing makes right. */
  readonly malformed: Readonly<Record<string, readonly [unknown, ...unknown[]]>>;
};

/**
 * Runs in a page that has the bare channel. Makes messages out of chance, none of which is right: numbers are
 * negative or broken, and whatever is close to a right request has one thing wrong with it. Every request is aimed at;
 * the right form of one that erases, restarts or opens a dialog is never even come near.
 */
async function sendRandomMessages({ channel, seed, count, malformed }: Order): Promise<FuzzReplies> {
  let state = seed >>> 0;
  const chance = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(chance() * limit);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0];

  const letters = 'a:_"\\{}[]0\u0000\u202e\ud800é漢';
  const text = (): string => Array.from({ length: below(12) }, () => letters[below(letters.length)]).join('');
  const word = (): string =>
    pick([text(), '__proto__', 'constructor', 'key', 'value', 'is', text().repeat(900)]);
  const scalars: readonly [() => unknown, ...(() => unknown)[]] = [
    () => undefined,
    () => chance() < 0.5,
    () => -1 - below(1_000_000),
    () => below(1000) + 0.5,
    () => Number.NaN,
    () => Number.NEGATIVE_INFINITY,
    () => BigInt(below(1000)),
    () => word(),
    () => new Date(below(1_000_000)),
    () => /x/,
    () => new Uint8Array(below(64)),
    () => new Error(text()),
    () => new Map([[text(), text()]]),
    () => new Set([text()]),
    () => document.body,
    () => word,
  ];
  const noise = (depth = 0): unknown => {
    if (depth > 3 || chance() < 0.6) return pick(scalars)();
    if (chance() < 0.4) return Array.from({ length: 1 + below(5) }, () => noise(depth + 1));
    const object = {};
    for (let left = 1 + below(4); left > 0; left -= 1) {
      Object.defineProperty(object, word(), {
        value: noise(depth + 1),
        enumerable: true,
        configurable: true,
      });
    }
    return object;
  };

  const numberKeys = [
    'sittingMinutes',
    'breakSeconds',
    'snoozeMinutes',
    'patienceSeconds',
    'maxSnoozes',
  ] as const;
  const actions = [
    'start-break',
    'snooze',
    'skip',
    'dismiss',
    'pause-break',
    'still-here',
    'stand',
    'unpause',
  ] as const;
  const nearlyRight: readonly [() => object, ...(() => object)[]] = [
    () => ({ name: 'settings:update', input: { key: pick(numberKeys), value: noise() } }),
    () => ({
      name: 'settings:update',
      input: { key: pick(numberKeys), value: 30, [`more${text()}`]: noise() },
    }),
    () => ({ name: 'settings:reset', input: { key: pick(numberKeys), [`more${text()}`]: noise() } }),
    () => ({ name: 'settings:reset', input: { key: noise() } }),
    () => ({ name: 'session:act', input: { is: pick(actions), [`more${text()}`]: noise() } }),
    () => ({ name: 'session:act', input: { is: 'pause', until: noise() } }),
    () => ({ name: 'session:act', input: { is: noise() } }),
    () => ({ name: 'session:read', input: noise() }),
    () => ({ name: 'settings:read', input: noise() }),
    () => ({ name: 'settings:read', input: null, [`more${text()}`]: noise() }),
    () => ({ name: `settings:read${text()}x`, input: null }),
  ];
  const requests = Object.entries(malformed);
  const anyRequest = (): object => {
    const [name, inputs] = requests[below(requests.length)] ?? ['', [null]];
    const input = pick(inputs);
    if (chance() < 0.3) return { name, input: noise() };
    return { name, input: chance() < 0.5 ? input : { ...Object(input), [`more${text()}`]: noise() } };
  };
  const message = (): unknown => {
    const aim = chance();
    if (aim < 0.4) return anyRequest();
    return aim < 0.75 ? pick(nearlyRight)() : noise();
  };

  const kinds: Record<string, number> = {};
  const names: Record<string, number> = {};
  const sendOne = async (): Promise<void> => {
    const sent = message();
    const name = Reflect.get(Object(sent), 'name');
    if (typeof name === 'string') names[name] = (names[name] ?? 0) + 1;
    const reply = await Reflect.get(window, 'attack')
      .invoke(channel, sent, noise())
      .catch(() => 'not sent');
    const kind: string = reply === 'not sent' ? reply : reply.ok ? 'ok' : reply.refusal.kind;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  };
  const batch = 200;
  for (let sent = 0; sent < count; sent += batch) {
    await Promise.all(Array.from({ length: Math.min(batch, count - sent) }, sendOne));
  }
  return { total: Object.values(kinds).reduce((sum, each) => sum + each, 0), kinds, names };
}

/** Sends so many random messages from a page that was taken over, and counts how they were answered. */
export const fuzz = (page: Page, order: Order): Promise<FuzzReplies> =>
  page.evaluate(sendRandomMessages, order);
