import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { eventually } from './eventually.ts';
import { type Order, readHere, readOrder, type Stop, stopsSince } from './focus-order.ts';
import type { Person } from './person.ts';

/** A page of the window and the keys of its computer: nothing else reaches it. */
export type Keys = { readonly home: Page; readonly person: Person };

/** Fields of several parts lie on the way, and the page may change: it is looked at again a few times. */
const mostLooks = 12;

type Key = 'Tab' | 'shift+Tab';

/** A part of a date or a time is a stop of its own, and so is what opens its picker. */
const partsOfField = 4;

const awaitStops = (home: Page, count: number): Promise<readonly Stop[]> =>
  eventually(
    `${count} stops of the focus`,
    () => stopsSince(home),
    (stops) => stops.length >= count,
    { everyMs: 50 },
  );

const nameAt = ({ names }: Order, index: number): string => names.at(index % names.length) ?? '';

/** Every control once, each with its name, on the screen and marked, and in the order given. */
function expectRound(stops: readonly Stop[], names: readonly string[], what: string): void {
  const round = stops.slice(0, names.length);
  expect(
    round.map(({ name }) => name),
    what,
  ).toEqual(names);
  const faults = round.filter(
    ({ index, name, isInView, isMarked }) => index === -1 || name === '' || !isInView || !isMarked,
  );
  expect(faults, what).toEqual([]);
  // Each is another one, though two may have one name.
  expect(new Set(round.map(({ index }) => index)).size, what).toBe(names.length);
}

/** The page as it stands once nothing comes to it any more: what is read from files comes a moment later. */
async function settledOrder(home: Page): Promise<Order> {
  let before: Order | null = null;
  return eventually(
    'the page to be whole',
    async () => {
      const now = await readOrder(home);
      const isSettled = isDeepStrictEqual(now, before);
      before = now;
      return { ...now, isSettled };
    },
    ({ isSettled }) => isSettled,
    { everyMs: 120 },
  );
}

/** Where the focus is once it moves no more. */
async function settledHere(home: Page): Promise<number> {
  let before = Number.NaN;
  const isSettled = (here: number): boolean => {
    const isSame = here === before;
    before = here;
    return isSame;
  };
  return eventually('the focus to stand still', () => readHere(home), isSettled, { everyMs: 120 });
}

/**
 * Goes on until each control has had the focus, `reach` of them before the last one in this direction. Past that the page
 * gives the keyboard to the window, which gives it back at the other end: a key that comes in between would be taken for
 * the first of the page, and what it did be undone.
 */
async function goRound({ home, person }: Keys, key: Key, reach: number, order: Order): Promise<void> {
  const last = order.names.length - 1;
  const [edge, other] = key === 'Tab' ? [last, 0] : [0, last];
  let steps = reach;
  for (let look = 0; look < mostLooks && steps > 0; look += 1) {
    await person.repeat(key, steps);
    steps = Math.abs(edge - (await settledHere(home)));
  }
  await person.repeat(key, 1);
  await eventually(
    'the focus to come in at the other end',
    () => readHere(home),
    (here) => here === other,
  );
  // A part of a date or a time takes a key and is no control.
  await person.repeat(key, last - reach + order.parted * partsOfField);
}

/** Goes once around by Tab and back by Shift+Tab. */
export async function walkAround(keys: Keys, what: string): Promise<void> {
  const { home } = keys;
  const order = await settledOrder(home);
  const { names, next } = order;
  await goRound(keys, 'Tab', order.here === -1 ? names.length - next : names.length - 1 - order.here, order);
  expectRound(
    await awaitStops(home, names.length),
    names.map((_, index) => nameAt(order, next + index)),
    `${what}, by Tab`,
  );
  // The last keys may still be on their way.
  const back = await settledOrder(home);
  const { here } = back;
  await goRound(keys, 'shift+Tab', here, back);
  expectRound(
    await awaitStops(home, names.length),
    names.map((_, index) => nameAt(order, here - 1 - index + names.length)),
    `${what}, by Shift+Tab`,
  );
}

/** How many stops away the control of this name is; less than nothing for one that is before the focus. */
function stepsTo(name: string, { names, here, next }: Order): number {
  const target = names.indexOf(name);
  if (target === -1) throw new Error(`no control is called "${name}": ${names.join(' | ')}`);
  if (here !== -1) return target - here;
  return target < next ? target - next : target - next + 1;
}

/** Brings the focus to the control of this name, by the shorter way. */
export async function goTo({ home, person }: Keys, name: string): Promise<void> {
  for (let look = 0; look < mostLooks; look += 1) {
    const steps = stepsTo(name, await settledOrder(home));
    if (steps === 0) return;
    await person.repeat(steps > 0 ? 'Tab' : 'shift+Tab', Math.abs(steps));
  }
  throw new Error(`the focus does not come to "${name}"`);
}

export async function press(keys: Keys, name: string): Promise<void> {
  await goTo(keys, name);
  await keys.person.press('Return');
}
