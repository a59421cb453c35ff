import { z } from 'zod';
import { recordingSchema } from '../history/recording.ts';
import { stateSchema } from './state-schema.ts';

/** The session file: the engine's state, and the clocks at which it held. */
export const storedSessionSchema = z.strictObject({
  version: z.literal(1),
  savedAtWallMs: z.number(),
  savedAtMonotonicMs: z.number(),
  /** Names the boot that the monotonic clock counted from; null where unknown. */
  bootId: z.string().nullable(),
  state: stateSchema,
  /** What of the history is under way. Without it, or with one of no use, the count is as good as before. */
  recording: recordingSchema.optional().catch(undefined),
});
export type StoredSession = z.infer<typeof storedSessionSchema>;

type Clocks = { readonly wallMs: number; readonly monotonicMs: number; readonly bootId: string | null };

/**
 * Time since the session was saved. Within one boot the monotonic clock tells it; after a restart of the machine only
 * the wall clock can, and one that was set back meanwhile counts as no time at all.
 */
export function millisecondsSince(stored: StoredSession, now: Clocks): number {
  const isSameBoot = stored.bootId !== null && stored.bootId === now.bootId;
  const elapsedMs = isSameBoot
    ? now.monotonicMs - stored.savedAtMonotonicMs
    : now.wallMs - stored.savedAtWallMs;
  return Math.max(0, elapsedMs);
}
