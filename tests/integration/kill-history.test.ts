import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { HistoryShelf } from '../../electron/adapters/history-shelf.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
import { otherComputer } from '../support/copies.ts';
import { thisComputer } from '../support/numbered-breaks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** `npm run test:kill-history` kills it five hundred times. */
const kills = Number(process.env.UNHUNCH_KILLS ?? 12);
const longestLifeMs = 80;

/** The writer as plain JavaScript: a process that starts quickly and can be killed in the middle of anything. */
async function bundleWriter(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, '../support/history-writer.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return join(folder, 'writer.mjs');
}

/** The last numbers that it said: of the event that was written and of the copy that was taken in; null for none. */
type Said = { readonly written: number | null; readonly copied: number | null };

function lastSaid(said: string): Said {
  const lines = said.split('\n').slice(0, -1);
  const written = lines.findLast((line) => !line.startsWith('copy'));
  const copied = lines.findLast((line) => line.startsWith('copy'));
  return {
    written: written === undefined ? null : Number(written),
    copied: copied === undefined ? null : Number(copied.slice('copy '.length)),
  };
}

/** Lets it write for a while and kills it. */
async function writeUntilKilled(writer: string, folder: string, first: number): Promise<Said> {
  const child = spawn(process.execPath, [writer, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  await wait(Math.random() * longestLifeMs);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error('the writer ended by itself');
  return lastSaid(said);
}

const sumBelow = (number: number): number => (number * (number - 1)) / 2;

/** How many events there are of each computer, by their count and by their numbers. */
function countEvents(folder: string): { readonly own: number; readonly copied: number } {
  const { lines, unreadable } = new HistoryShelf({ folder, newName: () => thisComputer }).read(null);
  expect(unreadable).toBe(0);
  const days = foldLines(lines);
  const sum = (of: (day: (typeof days)[number]) => number | undefined): number =>
    days.reduce((total, day) => total + (of(day) ?? 0), 0);
  const own = sum(({ breaks }) => breaks.taken?.walk);
  const copied = sum(({ breaks }) => breaks.taken?.reset);
  expect(sum(({ walkSeconds }) => walkSeconds)).toBe(sumBelow(own));
  expect(sum(({ exerciseSeconds }) => exerciseSeconds.mind)).toBe(sumBelow(copied));
  return { own, copied };
}

const leftoversIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.jsonl$|^computer\.json(\.bak)?$/.test(entry.name),
  ).length;

it(`${kills} kills at any moment lose no event that was written or taken in, and leave nothing unreadable`, async () => {
  const root = temporaryFolder();
  const writer = await bundleWriter(root);
  const folder = join(root, 'history');
  let next = 0;
  let copied = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const said = await writeUntilKilled(writer, folder, next);
    const count = countEvents(folder);
    const where = `after kill ${kill + 1}`;
    // The one more that may be there was written, and its writer killed before it said so.
    const written = (said.written ?? next - 1) + 1;
    expect(count.own, `events ${where}`).toBeGreaterThanOrEqual(written);
    expect(count.own, `events ${where}`).toBeLessThanOrEqual(written + 1);
    // A copy comes a month at a time: all that was said is there, and nothing that is not in a copy of now.
    copied = Math.max(copied, (said.copied ?? -1) + 1);
    expect(count.copied, `copied events ${where}`).toBeGreaterThanOrEqual(copied);
    expect(count.copied, `copied events ${where}`).toBeLessThanOrEqual(Math.max(count.own, next + 1));
    copied = count.copied;
    next = count.own;
  }
  expect(leftoversIn(folder)).toBeLessThanOrEqual(1);
  expect(leftoversIn(join(folder, 'from', otherComputer))).toBeLessThanOrEqual(1);
  console.log(`${kills} kills, ${next} events and ${copied} of another computer, none lost`);
});
