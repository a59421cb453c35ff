import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { eventually } from './eventually.ts';
import { type Order, readOrder, type Stop, stopsSince } from './focus-order.ts';
import type { Person } from './person.ts';

/** A page of the window and the keys of its computer: nothing else reaches it. */
export type Keys = { readonly home: Page; readonly person: Person };

/** A part of a date or a time is a stop of its own, and so is what opens its picker. */
const partsOfField = 4;

/** After so many stops the focus has been everywhere, and is back where it began. */
const roundOf = ({ names, parted }: Order): number => names.length + parted * partsOfField + 2;

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

/** Goes once around by Tab and back by Shift+Tab. */
export async function walkAround({ home, person }: Keys, what: string): Promise<void> {
  const order = await settledOrder(home);
  const { names, next } = order;
  await person.repeat('Tab', roundOf(order));
  expectRound(
    await awaitStops(home, names.length),
    names.map((_, index) => nameAt(order, next + index)),
    `${what}, by Tab`,
  );
  // The last keys may still be on their way.
  const { here } = await settledOrder(home);
  await person.repeat('shift+Tab', roundOf(order));
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

/** Fields of several parts lie on the way, and the page may change: it is looked at again a few times. */
const mostLooks = 12;

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
