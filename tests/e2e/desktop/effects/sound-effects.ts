import type { Page } from 'playwright';
import { eventually } from '../eventually.ts';
import { pageOf } from '../prompts.ts';
import { type SpokenLine, spokenIn } from '../spoken.ts';
import type { Effects } from './effect.ts';
import type { Stage } from './stage.ts';

const breakPage = ({ app }: Stage): Promise<Page> => pageOf(app, 'break');

/** The last line that the voice has begun. */
async function lastBegun(stage: Stage): Promise<SpokenLine | undefined> {
  const { lines } = await spokenIn(await breakPage(stage));
  return lines.findLast(({ startedAtMs }) => startedAtMs !== null);
}

/** The voice has begun a line and is not yet through with it. */
const awaitVoice = (stage: Stage): Promise<unknown> =>
  eventually(
    'the voice in the middle of a line',
    () => lastBegun(stage),
    (line) => line !== undefined && line.endedAtMs === null,
    { withinMs: 30_000, everyMs: 30 },
  );

/** What Chromium itself says about the sound that leaves the break window; the voice comes from elsewhere. */
export const isHeard = ({ app }: Stage): Promise<boolean> =>
  app.electron.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .some((page) => page.getURL().includes('/break/') && page.isCurrentlyAudible()),
  );

/** Seen together, in the next line that the voice says in a break. */
export const mannerEffects = {
  voiceName: {
    value: 'English (Scotland) espeak-ng',
    arrange: awaitVoice,
    shows: async (stage) => (await lastBegun(stage))?.voiceName,
    expected: 'English (Scotland) espeak-ng',
  },
  voiceRate: {
    value: 90,
    shows: async (stage) => Math.round(((await lastBegun(stage))?.rate ?? 0) * 100),
    expected: 90,
  },
  soundVolume: {
    value: 20,
    shows: async (stage) => Math.round(((await lastBegun(stage))?.volume ?? 0) * 100),
    expected: 20,
  },
} as const satisfies Partial<Effects>;

/** Heard in the same break. */
export const soundEffects = {
  voice: {
    value: false,
    arrange: awaitVoice,
    shows: async (stage) => (await lastBegun(stage))?.error,
    expected: 'interrupted',
  },
  phaseSounds: { value: true, shows: isHeard, expected: true },
} as const satisfies Partial<Effects>;
