import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { eventually } from '../../e2e/desktop/eventually.ts';
import { mustRun } from '../../e2e/desktop/run-command.ts';

/** One picture of a window as it was painted, and when. */
export type Frame = { readonly atMs: number; readonly png: Buffer };

/** Every frame that a window paints until the wall clock says `untilMs`. The page is not slowed or driven. */
export async function film(page: Page, untilMs: number): Promise<readonly Frame[]> {
  const session = await page.context().newCDPSession(page);
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ atMs: (metadata.timestamp ?? 0) * 1000, png: Buffer.from(data, 'base64') });
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await eventually(
    'the window to have painted all of the span',
    () => frames.at(-1)?.atMs ?? 0,
    (atMs) => atMs >= untilMs,
    { withinMs: Math.max(0, untilMs - Date.now()) + 5_000 },
  );
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
}

export type MovingPicture = {
  readonly frames: readonly Frame[];
  readonly fromMs: number;
  readonly toMs: number;
};

/** Enough for movements this slow, and few enough for a page that people read. */
const picturesPerSecond = 12;
const largestBytes = 600_000;
/** A gap longer than this is a figure that jerks, because the machine was too busy. */
const longestGapMs = 120;

function nearest(frames: readonly Frame[], atMs: number): Frame {
  const distance = (frame: Frame): number => Math.abs(frame.atMs - atMs);
  const [first, ...rest] = frames;
  if (first === undefined) throw new Error('the window painted nothing');
  const found = rest.reduce((best, each) => (distance(each) < distance(best) ? each : best), first);
  if (distance(found) > longestGapMs) {
    throw new Error(`nothing was painted ${Math.round(distance(found))} ms around ${Math.round(atMs)} ms`);
  }
  return found;
}

/** Picks evenly spaced frames and makes one endless picture of them, every pixel as it was painted. */
export async function saveMovingPicture(
  file: string,
  { frames, fromMs, toMs }: MovingPicture,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-film-'));
  try {
    const count = Math.round(((toMs - fromMs) / 1000) * picturesPerSecond);
    const names = Array.from({ length: count }, (_, index) => join(folder, `${index}.png`));
    for (const [index, name] of names.entries()) {
      await writeFile(name, nearest(frames, fromMs + (index * 1000) / picturesPerSecond).png);
    }
    const lossless = ['-define', 'webp:lossless=true'];
    await mustRun('convert', ['-delay', `1x${picturesPerSecond}`, ...names, '-loop', '0', ...lossless, file]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const { size } = await stat(file);
  if (size > largestBytes) throw new Error(`${file} has ${size} bytes, and ${largestBytes} are the most`);
}
