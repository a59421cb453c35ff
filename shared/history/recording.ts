import { z } from 'zod';
import { isTimeZone } from '../calendar/local-time.ts';
import type { PlannedExercise } from './exercises-done.ts';
import { type BreakMemory, followBreaks, noBreak } from './follow-breaks.ts';
import { followSpans, spansUnderWay } from './follow-spans.ts';
import type { HistoryEvent, SpanLine } from './lines.ts';
import type { Look } from './look.ts';
import type { SpanMemory } from './span-memory.ts';

/**
 * What is under way and has no line yet. It is saved with the session, so that a kill costs as little of the history
 * as of the count.
 */
export type Recording = { readonly spans: SpanMemory | null; readonly breaks: BreakMemory };

export const emptyRecording: Recording = { spans: null, breaks: noBreak };

/** Follows the engine by one look. `planned`: what the break consists of that runs at its end; empty for none. */
export function record(
  recording: Recording,
  look: Look,
  planned: readonly PlannedExercise[],
): { readonly recording: Recording; readonly lines: readonly HistoryEvent[] } {
  const spans = followSpans(recording.spans, look);
  const breaks = followBreaks(recording.breaks, look, planned);
  return {
    recording: { spans: spans.memory, breaks: breaks.memory },
    lines: [...spans.lines, ...breaks.lines],
  };
}

/** The sitting or rest that goes on, as lines, so that a day can be told up to now. */
export const underWay = ({ spans }: Recording): readonly SpanLine[] =>
  spans === null ? [] : spansUnderWay(spans);

/** A lifetime of seconds, and wall times that a calendar can tell: beyond them the file was not ours. */
const instant = z.int().min(0).max(2_000_000_000);
const seconds = instant;
const wallMs = z.number().min(-1e15).max(1e15);
const clock = z.strictObject({ originWallMs: wallMs, timeZone: z.string().refine(isTimeZone) });
const manner = z.strictObject({ is: z.enum(['sitting', 'call']), isEstimated: z.boolean() });
const why = z.enum(['silence', 'locked', 'asleep', 'standing', 'break', 'not-running']);
const kind = z.enum(['short', 'long', 'reset', 'walk']);

const spans = z.strictObject({
  at: instant,
  ledgerSeconds: seconds,
  clock,
  manner: manner.nullable(),
  sitting: z.array(
    z.strictObject({ manner, from: instant, to: instant.nullable(), ledgerSeconds: seconds, clock }),
  ),
  rest: z.strictObject({ since: instant, from: instant, seconds, why, clock }).nullable(),
  writtenTo: instant,
});

const planned = z.strictObject({
  id: z.string(),
  category: z.string(),
  fromSeconds: z.number(),
  toSeconds: z.number(),
});

const running = z.strictObject({
  date: z.string(),
  time: z.string(),
  offset: z.string(),
  sittingBeforeSeconds: seconds,
  exercises: z.array(planned),
});

/** A recording as it is kept on disk: anything else is refused whole. */
export const recordingSchema: z.ZodType<Recording> = z.strictObject({
  spans: spans.nullable(),
  breaks: z.strictObject({
    running: running.nullable(),
    asked: z.strictObject({ kind, plannedSeconds: seconds }).nullable(),
  }),
});
