import type { PhaseName } from '../../shared/routines/phase.ts';

const signsEvery = 6;

/**
 * Says of which pictures ring and line are part: every sixth, five times a second, and the first of every phase. Eyes
 * are on the body; painted every time, they cost as much as it does, since the whole window between them and it is
 * painted again.
 */
export function createTurns(): (phase: PhaseName) => boolean {
  let pictures = 0;
  let last: PhaseName | null = null;
  return (phase) => {
    pictures = phase === last ? (pictures + 1) % signsEvery : 0;
    last = phase;
    return pictures === 0;
  };
}

const still: ReadonlySet<PhaseName> = new Set([
  'get-ready',
  'hold',
  'rest',
  'change-side',
  'between-sets',
  'look',
]);

/** Whether a phase moves the body, or the dot that times a breath; in the others a glow may swell, and slowly. */
export const isOnTheWay = (phase: PhaseName): boolean => !still.has(phase);
