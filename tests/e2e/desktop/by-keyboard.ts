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

/** Goes once around by Tab and back by Shift+Tab. */
export async function walkAround({ home, person }: Keys, what: string): Promise<void> {
  const order = await readOrder(home);
  const { names, next } = order;
  await person.repeat('Tab', roundOf(order));
  const there = await awaitStops(home, names.length);
  expectRound(
    there,
    names.map((_, index) => nameAt(order, next + index)),
    `${what}, by Tab`,
  );

  const { here } = await readOrder(home);
  await person.repeat('shift+Tab', roundOf(order));
  const back = await awaitStops(home, names.length);
  expectRound(
    back,
    names.map((_, index) => nameAt(order, here - 1 - index + names.length)),
    `${what}, by Shift+Tab`,
  );
}

const focusedName = async (home: Page): Promise<string> => {
  const { names, here } = await readOrder(home);
  return here === -1 ? '' : (names[here] ?? '');
};

/** Brings the focus to the control of this name, by the shorter way. */
export async function goTo({ home, person }: Keys, name: string): Promise<void> {
  const order = await readOrder(home);
  const target = order.names.indexOf(name);
  if (target === -1) throw new Error(`no control is called "${name}": ${order.names.join(' | ')}`);
  if (target === order.here) return;
  const isAhead = target >= order.next;
  const from = order.here === -1 ? order.next - (isAhead ? 1 : 0) : order.here;
  await person.repeat(isAhead ? 'Tab' : 'shift+Tab', Math.abs(target - from));
  for (let part = 0; part < order.parted * partsOfField; part += 1) {
    if ((await focusedName(home)) === name) return;
    await person.repeat(isAhead ? 'Tab' : 'shift+Tab', 1);
  }
  await eventually(
    `the focus on "${name}"`,
    () => focusedName(home),
    (here) => here === name,
    { withinMs: 2_000, everyMs: 50 },
  );
}

export async function press(keys: Keys, name: string): Promise<void> {
  await goTo(keys, name);
  await keys.person.press('Return');
}
