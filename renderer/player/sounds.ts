import type { SoundName } from './sound-of.ts';

/** A struck piece of wood: a tone, a second one far above it that dies at once, and nothing that rings on. */
export type Strike = { readonly atSeconds: number; readonly hertz: number; readonly loudness: number };

/** A breath: noise through a filter that opens and closes, and may wander up or down meanwhile. */
export type Breath = {
  readonly seconds: number;
  readonly fromHertz: number;
  readonly toHertz: number;
  readonly loudness: number;
  /** How narrow the filter is: the narrower, the more the noise sings. */
  readonly narrowness: number;
  /** Where it is loudest, from 0 (its begin) to 1 (its end). */
  readonly peak: number;
};

export type Sound = { readonly strikes: readonly Strike[]; readonly breath: Breath | null };

/** All under 600 ms, and under -18 LUFS at full volume: `tests/e2e/specs/sound-levels.spec.ts` measures them. */
export const sounds: { readonly [S in SoundName]: Sound } = {
  begin: {
    strikes: [
      { atSeconds: 0, hertz: 392, loudness: 0.12 },
      { atSeconds: 0.12, hertz: 523, loudness: 0.12 },
    ],
    breath: null,
  },
  change: {
    strikes: [],
    breath: { seconds: 0.45, fromHertz: 620, toHertz: 620, loudness: 0.28, narrowness: 0.9, peak: 0.4 },
  },
  count: { strikes: [{ atSeconds: 0, hertz: 392, loudness: 0.08 }], breath: null },
  done: {
    strikes: [
      { atSeconds: 0, hertz: 523, loudness: 0.11 },
      { atSeconds: 0.14, hertz: 392, loudness: 0.11 },
    ],
    breath: { seconds: 0.5, fromHertz: 480, toHertz: 480, loudness: 0.14, narrowness: 0.9, peak: 0.4 },
  },
  // Air that is drawn in gets higher and louder; air that is let go sinks and dies away.
  'breathe-in': {
    strikes: [],
    breath: { seconds: 0.58, fromHertz: 330, toHertz: 1_250, loudness: 0.34, narrowness: 2, peak: 0.75 },
  },
  'breathe-out': {
    strikes: [],
    breath: { seconds: 0.58, fromHertz: 1_050, toHertz: 260, loudness: 0.42, narrowness: 2, peak: 0.2 },
  },
};
