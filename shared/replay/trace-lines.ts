import { z } from 'zod';
import type { Line } from '../domain/events.ts';
import { stateSchema } from '../session/state-schema.ts';
import { preferencesPartSchema } from '../settings/preferences.ts';
import { rulesSchema } from '../settings/rules-schema.ts';

const at = z.int('a whole number of seconds').min(0);
const positive = z.number().positive();
const minutes = positive.max(10_080);
const pauseReason = z.enum(['meeting', 'fullscreen', 'do-not-disturb', 'presenting', 'app']);
const evidence = z.enum(['call', 'playback', 'reading']);
const kind = z.enum(['short', 'long', 'reset', 'walk']);

/** Lines of the trace that mean what they say, without figures of their own. */
const plainWords = [
  'lock',
  'unlock',
  'suspend',
  'resume',
  'quit',
  'kill',
  'launch',
  'stand',
  'sit',
  'unpause',
  'skip',
  'dismiss',
  'finish-break',
  'pause-break',
  'resume-break',
  'still-here',
  'idle-unknown',
  'idle-known',
  'end',
] as const;

/** One schema a word: what a line of that word may carry besides `is`. */
const lineSchemas = {
  input: z.union(
    [
      z.strictObject({ is: z.literal('input'), at }),
      z
        .strictObject({ is: z.literal('input'), from: at, to: at })
        .refine((span) => span.to > span.from, '`to` after `from`'),
    ],
    'either `at`, or `from` and a later `to`',
  ),
  busy: z.strictObject({ is: z.literal('busy'), at, because: pauseReason }),
  free: z.strictObject({ is: z.literal('free'), at, because: pauseReason }),
  present: z.strictObject({ is: z.literal('present'), at, because: evidence }),
  'not-present': z.strictObject({ is: z.literal('not-present'), at, because: evidence }),
  pause: z.strictObject({ is: z.literal('pause'), at, minutes: minutes.optional() }),
  'start-break': z.strictObject({
    is: z.literal('start-break'),
    at,
    kind: kind.optional(),
    plannedSeconds: z.int().min(1).max(7200).optional(),
  }),
  snooze: z.strictObject({ is: z.literal('snooze'), at, minutes: minutes.optional() }),
  clock: z.strictObject({ is: z.literal('clock'), at, shiftSeconds: z.int() }),
  silence: z
    .strictObject({ is: z.literal('silence'), at, until: at })
    .refine((silence) => silence.until > silence.at, '`until` after `at`'),
  settings: z.strictObject({ is: z.literal('settings'), at, change: preferencesPartSchema }),
} as const;

const plainLineSchema = z.strictObject({ is: z.enum(plainWords), at });

export const traceWords: readonly string[] = [...Object.keys(lineSchemas), ...plainWords];

export const anyLineSchema = z.union([
  lineSchemas.input,
  lineSchemas.busy,
  lineSchemas.free,
  lineSchemas.present,
  lineSchemas['not-present'],
  lineSchemas.pause,
  lineSchemas['start-break'],
  lineSchemas.snooze,
  lineSchemas.clock,
  lineSchemas.silence,
  lineSchemas.settings,
  plainLineSchema,
]);
export type TraceLine = z.infer<typeof anyLineSchema>;

/** The schema of the word a line uses, so that an error speaks of that word alone; null for an unknown word. */
export function schemaOfWord(word: unknown): z.ZodType<TraceLine> | null {
  switch (word) {
    case 'input':
    case 'busy':
    case 'free':
    case 'present':
    case 'not-present':
    case 'pause':
    case 'start-break':
    case 'snooze':
    case 'clock':
    case 'silence':
    case 'settings':
      return lineSchemas[word];
    default:
      return plainLineSchema.shape.is.safeParse(word).success ? plainLineSchema : null;
  }
}

/**
 * What a trace starts from. `rules` and `state` are written by the app: the rules of a demo in seconds, and the
 * saved state that a rotated or restarted trace goes on from (its `at` is then where the lines begin).
 */
export const headerSchema = z.strictObject({
  start: z.string().optional(),
  timeZone: z.string().optional(),
  settings: preferencesPartSchema.optional(),
  rules: rulesSchema.optional(),
  state: stateSchema.optional(),
});
export type TraceHeader = z.infer<typeof headerSchema>;

/** The instant a line belongs to. */
export function instantOf(line: TraceLine): number {
  return 'from' in line ? line.from : line.at;
}

/** The engine's line for a line of a trace; null where the replay itself does what it says. */
export function engineLineOf(line: TraceLine): Line | null {
  switch (line.is) {
    case 'input':
    case 'clock':
    case 'silence':
    case 'settings':
    case 'kill':
    case 'end':
      return null;
    case 'pause':
      return { is: 'pause', seconds: line.minutes === undefined ? null : Math.round(line.minutes * 60) };
    case 'snooze':
      return {
        is: 'snooze',
        seconds: line.minutes === undefined ? undefined : Math.round(line.minutes * 60),
      };
    case 'start-break':
      return { is: 'start-break', kind: line.kind, plannedSeconds: line.plannedSeconds };
    case 'busy':
    case 'free':
      return { is: line.is, because: line.because };
    case 'present':
    case 'not-present':
      return { is: line.is, because: line.because };
    default:
      return { is: line.is };
  }
}
