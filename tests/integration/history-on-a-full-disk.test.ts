import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { HistoryFiles } from '../../electron/adapters/history-files.ts';
import { foldLines } from '../../shared/history/fold-lines.ts';
import type { BreakLine, DayTotals } from '../../shared/history/lines.ts';
import { cannotRun } from '../e2e/desktop/cannot-run.ts';
import { mustRun, runCommand } from '../e2e/desktop/run-command.ts';
import { numberedBreak } from '../support/numbered-breaks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const steps = 40;

/** A disk of 256 KiB, or why there cannot be one. */
async function mountSmallDisk(): Promise<{ readonly disk: string } | { readonly why: string }> {
  if (process.platform !== 'linux') return { why: 'small disks are mounted on Linux alone' };
  if (process.getuid?.() !== 0) return { why: 'it takes a superuser to mount a small disk' };
  const disk = join(temporaryFolder(), 'disk');
  mkdirSync(disk);
  const { code } = await runCommand('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=700', 'tmpfs', disk]);
  if (code !== 0) return { why: 'this machine lets nobody mount a small disk' };
  onTestFinished(async () => {
    await mustRun('umount', [disk]);
  });
  return { disk };
}

/** Leaves so many bytes of the disk free, in whole blocks. */
function leaveFree(disk: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(disk);
  const filler = bavail * bsize - bytes;
  if (filler > 0) writeFileSync(join(disk, 'filler'), Buffer.alloc(filler));
}

function daysOf(files: HistoryFiles): readonly DayTotals[] {
  const { lines, unreadable } = files.read(null);
  expect(unreadable).toBe(0);
  return foldLines(lines);
}

const walksIn = (days: readonly DayTotals[]): number =>
  days.reduce((sum, { breaks }) => sum + (breaks.taken?.walk ?? 0), 0);

/** An event with a long line: it crosses the border of a block sooner. */
const longBreak = (number: number): BreakLine => ({
  ...numberedBreak(number),
  exercises: Array.from({ length: 30 }, (_, each) => ({ id: `own-${each}`, category: 'mind', seconds: 1 })),
});

/** Writes until the disk refuses; answers how many events it took and what it said in the end. */
function fillWithEvents(
  files: HistoryFiles,
  from: number,
): { readonly written: number; readonly said: string } {
  for (let number = from; number < 1000; number += 1) {
    const { failure } = files.append([longBreak(number)]);
    if (failure !== null) return { written: number, said: failure };
  }
  return { written: 1000, said: 'nothing' };
}

/** Once through: a history, a disk that fills up with so many bytes left, and room again. */
function fillAndFree(disk: string, freeBytes: number): void {
  const folder = join(disk, 'history');
  const files = new HistoryFiles(folder);
  const before = Array.from({ length: 60 }, (_, number) => numberedBreak(number));
  expect(files.append(before)).toEqual({ written: before.length, failure: null });

  leaveFree(disk, freeBytes);
  const { written, said } = fillWithEvents(files, before.length);
  expect(said).toBe('ENOSPC');
  const days = daysOf(new HistoryFiles(folder));
  expect(walksIn(days)).toBe(written);
  expect([null, 'ENOSPC']).toContain(files.compact('2026-03-03').failure);
  expect(daysOf(new HistoryFiles(folder))).toEqual(days);

  rmSync(join(disk, 'filler'), { force: true });
  expect(files.append([numberedBreak(written)])).toEqual({ written: 1, failure: null });
  expect(files.compact('2026-03-03').failure).toBeNull();
  expect(walksIn(daysOf(files))).toBe(written + 1);
  expect(readdirSync(folder).filter((name) => !name.endsWith('.jsonl'))).toEqual([]);
  rmSync(folder, { recursive: true });
}

const fullName =
  'a full disk costs no line that was there, is always told of, and is written to once there is room';

it(fullName, async () => {
  const mounted = await mountSmallDisk();
  if ('why' in mounted) return cannotRun(fullName, mounted.why);
  for (let step = 0; step < steps; step += 1) fillAndFree(mounted.disk, step * 1024);
});

const readOnlyName = 'a disk that may only be read is told of at once, read, and written to once it may be';

it(readOnlyName, async () => {
  const mounted = await mountSmallDisk();
  if ('why' in mounted) return cannotRun(readOnlyName, mounted.why);
  const { disk } = mounted;
  const folder = join(disk, 'history');
  new HistoryFiles(folder).append([numberedBreak(1)]);
  await mustRun('mount', ['-o', 'remount,ro', disk]);
  const files = new HistoryFiles(folder);
  expect(files.append([numberedBreak(2)])).toEqual({ written: 0, failure: 'EROFS' });
  expect(files.compact('2026-04-01').failure).toBe('EROFS');
  expect(daysOf(files)).toHaveLength(1);
  await mustRun('mount', ['-o', 'remount,rw', disk]);
  expect(files.append([numberedBreak(2)])).toEqual({ written: 1, failure: null });
  expect(daysOf(files)[0]?.walkSeconds).toBe(3);
});
