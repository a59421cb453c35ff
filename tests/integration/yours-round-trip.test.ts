import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HistoryShelf } from '../../electron/adapters/history-shelf.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
import type { HistoryLine } from '../../shared/history/lines.ts';
import { monthsOf, usableLines } from '../support/copies.ts';
import { someEvents, someLines } from '../support/lines-arbitrary.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createYoursMachine } from '../support/yours-machine.ts';

/** A computer whose history lies on the disk. */
function computer(folder: string) {
  const shelf = new HistoryShelf({ folder, newName: randomUUID });
  const machine = createYoursMachine({ storage: { store: shelf, archive: shelf } });
  const days = async () => (await machine.history.readGently(null)).days;
  const copy = async (): Promise<string> => {
    await machine.desk.save({ what: 'everything' });
    return machine.savedAs('unhunch-2026');
  };
  const take = async (text: string): Promise<boolean> => {
    machine.bring(text);
    await machine.desk.open();
    const reply = await machine.desk.take({ withParts: false });
    if (!reply.ok) throw new Error(`not taken in: ${JSON.stringify(reply.refusal)}`);
    return reply.value.isNew;
  };
  /** What was lived here, days of which only sums are left among it. */
  const live = (lines: readonly HistoryLine[]): void => {
    const name = [...shelf.pages()][0]?.computer ?? nameOf(shelf);
    for (const month of monthsOf(lines, name)) shelf.merge(month);
  };
  return { shelf, days, copy, take, live };
}

/** A shelf tells its name with the first line that it holds. */
function nameOf(shelf: HistoryShelf): string {
  shelf.append([firstEvent]);
  return [...shelf.pages()][0]?.computer ?? '';
}

const firstEvent = {
  is: 'rest',
  date: '2026-02-28',
  time: '09:00:00',
  offset: '+01:00',
  seconds: 60,
  why: 'silence',
} as const;

it('a copy, erasing, and the copy again give the same totals, whatever was lived and wherever', async () => {
  await fc.assert(
    fc.asyncProperty(someLines, async (lines) => {
      const folder = join(temporaryFolder(), 'history');
      const before = computer(folder);
      before.live(lines);
      const text = await before.copy();
      const totals = await before.days();
      expect(totals).toEqual(foldLines([firstEvent, ...lines]));

      rmSync(folder, { recursive: true });
      const after = computer(folder);
      expect(await after.days()).toEqual([]);
      expect(await after.take(text)).toBe(true);
      expect(await after.days()).toEqual(totals);
      expect(await after.take(text)).toBe(false);
      expect(await after.days()).toEqual(totals);
    }),
    { numRuns: 25 },
  );
});

it('days that were lived on two computers add up, once, whichever copy goes where and how often', async () => {
  await fc.assert(
    fc.asyncProperty(someEvents, someEvents, someEvents, async (atHome, atWork, later) => {
      const [home, work] = [
        computer(join(temporaryFolder(), 'history')),
        computer(join(temporaryFolder(), 'history')),
      ];
      home.live(atHome);
      work.live(atWork);
      const first = await work.copy();
      await home.take(first);
      // Work goes on, and its history is older than it is to be there by now; both copies come home once more.
      work.live(later);
      work.shelf.compact('2027-01-01');
      await home.take(await work.copy());
      await home.take(first);
      const both = foldLines([firstEvent, firstEvent, ...atHome, ...atWork, ...later]);
      fc.pre(
        usableLines([...atWork, ...later]).length ===
          new Set(usableLines([...atWork, ...later]).map(({ text }) => text)).size,
      );
      expect(await home.days()).toEqual(both);
      // And back again: what came from work is not brought to it a second time.
      await work.take(await home.copy());
      expect(await work.days()).toEqual(both);
    }),
    { numRuns: 25 },
  );
});

it('a bad copy leaves the folder as it was', async () => {
  const folder = join(temporaryFolder(), 'history');
  const here = computer(folder);
  here.live([{ ...firstEvent, date: '2026-03-05' }]);
  const text = await here.copy();
  const files = readdirSync(folder, { recursive: true }).toSorted();
  const days = await here.days();
  await expect(here.take(text.replace('"seconds":60', '"seconds":"60"'))).rejects.toThrow('nothing-opened');
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(files);
  expect(await here.days()).toEqual(days);
});
