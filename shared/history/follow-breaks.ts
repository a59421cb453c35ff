import type { LocalStamp } from '../calendar/local-stamp.ts';
import type { BreakKind, Decision } from '../domain/decisions.ts';
import { exercisesDone, type PlannedExercise } from './exercises-done.ts';
import type { BreakLine } from './lines.ts';
import { type Look, stampAt } from './look.ts';

/** A break that runs: what its line will need and nobody knows any more when it ends. */
export type OpenBreak = LocalStamp & {
  readonly sittingBeforeSeconds: number;
  readonly exercises: readonly PlannedExercise[];
};

type Asked = { readonly kind: BreakKind; readonly plannedSeconds: number };

export type BreakMemory = {
  readonly running: OpenBreak | null;
  /** The last prompt, for the answer says what it was no more. */
  readonly asked: Asked | null;
};

export const noBreak: BreakMemory = { running: null, asked: null };

type Finished = Extract<Decision, { did: 'break-finished' }>;

function finishedLine(finished: Finished, running: OpenBreak | null, look: Look): BreakLine {
  const { at, why, kind, taken, ranSeconds, plannedSeconds } = finished;
  // Leaving is dated back to the moment of leaving. So is a break of which no beginning was seen.
  const begun: OpenBreak = running ?? {
    ...stampAt(look.clock, at - ranSeconds),
    sittingBeforeSeconds: finished.sittingSeconds,
    exercises: [],
  };
  const { date, time, offset, sittingBeforeSeconds } = begun;
  return {
    is: 'break',
    ...{ date, time, offset, kind },
    outcome: why === 'left' ? 'left' : taken ? 'taken' : 'cut-short',
    ...{ why, plannedSeconds, ranSeconds, sittingBeforeSeconds },
    exercises: exercisesDone(begun.exercises, ranSeconds),
  };
}

function skippedLine(at: number, sittingBeforeSeconds: number, asked: Asked, look: Look): BreakLine {
  return {
    is: 'break',
    ...stampAt(look.clock, at),
    kind: asked.kind,
    outcome: 'skipped',
    why: 'asked',
    plannedSeconds: asked.plannedSeconds,
    ranSeconds: 0,
    sittingBeforeSeconds,
    exercises: [],
  };
}

/** The lines that a look brings about breaks. `planned`: what the break consists of that runs at the end of the look. */
export function followBreaks(
  memory: BreakMemory,
  look: Look,
  planned: readonly PlannedExercise[],
): { readonly memory: BreakMemory; readonly lines: readonly BreakLine[] } {
  let { running, asked } = memory;
  const lines: BreakLine[] = [];
  for (const decision of look.decisions) {
    const { at, sittingSeconds } = decision;
    switch (decision.did) {
      case 'prompt':
        asked = { kind: decision.kind, plannedSeconds: decision.plannedSeconds };
        break;
      case 'skipped':
        if (asked !== null) lines.push(skippedLine(at, sittingSeconds, asked, look));
        break;
      case 'break-started':
        running = { ...stampAt(look.clock, at), sittingBeforeSeconds: sittingSeconds, exercises: [] };
        break;
      case 'break-finished':
        lines.push(finishedLine(decision, decision.why === 'left' ? null : running, look));
        running = null;
        break;
      default:
    }
  }
  if (running !== null && look.state.stage.is === 'break' && planned.length > 0)
    running = { ...running, exercises: planned };
  return { memory: { running, asked }, lines };
}
