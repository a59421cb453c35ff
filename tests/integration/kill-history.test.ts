import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { HistoryFiles } from '../../electron/adapters/history-files.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
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

/** Lets it write for a while, kills it, and answers the last number that it said was written; null for none. */
async function writeUntilKilled(writer: string, folder: string, first: number): Promise<number | null> {
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
  const numbers = said.split('\n').slice(0, -1);
  return numbers.length === 0 ? null : Number(numbers.at(-1));
}

const sumBelow = (number: number): number => (number * (number - 1)) / 2;

/** How many events there are, by their count and by their numbers. */
function countEvents(folder: string): number {
  const { lines, unreadable } = new HistoryFiles(folder).read(null);
  expect(unreadable).toBe(0);
  const days = foldLines(lines);
  const count = days.reduce((sum, { breaks }) => sum + (breaks.taken?.walk ?? 0), 0);
  expect(days.reduce((sum, { walkSeconds }) => sum + walkSeconds, 0)).toBe(sumBelow(count));
  return count;
}

it(`${kills} kills at any moment lose no event that was written, and leave nothing unreadable`, async () => {
  const root = temporaryFolder();
  const writer = await bundleWriter(root);
  const folder = join(root, 'history');
  let next = 0;
  let lost = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const said = (await writeUntilKilled(writer, folder, next)) ?? next - 1;
    const count = countEvents(folder);
    // The one more that may be there was written, and its writer killed before it said so.
    expect(count - (said + 1), `events after kill ${kill + 1}`).toBeGreaterThanOrEqual(0);
    expect(count - (said + 1), `events after kill ${kill + 1}`).toBeLessThanOrEqual(1);
    lost += Math.max(0, said + 1 - count);
    next = count;
  }
  const leftovers = readdirSync(folder).filter((name) => !name.endsWith('.jsonl'));
  expect(leftovers.length).toBeLessThanOrEqual(1);
  console.log(`${kills} kills, ${next} events, ${lost} lost`);
});
