import { assertNever } from '../../shared/assert-never.ts';
import { planOf } from '../../shared/routines/catalogue.ts';
import type { PhaseName } from '../../shared/routines/phase.ts';
import type { RoutineItem } from '../../shared/routines/programme.ts';
import type { FigurePose } from './figure-scene.ts';

type Part = { readonly phase: PhaseName; readonly lastsMs: number };
/** Into the pose, in it, back, and at rest. */
type Cycle = readonly [out: Part, held: Part, back: Part, rest: Part];

/** Long enough to see what is done, short enough to see it twice before one has decided. */
const bodyCycle: Cycle = [
  { phase: 'move', lastsMs: 1_800 },
  { phase: 'hold', lastsMs: 1_400 },
  { phase: 'return', lastsMs: 1_800 },
  { phase: 'rest', lastsMs: 800 },
];

const ease = (progress: number): number => (1 - Math.cos(Math.PI * progress)) / 2;

/** A breath is shown at its own pace, since the pace is the exercise; a hold of half a minute is shortened. */
function cycleOf(item: RoutineItem): Cycle {
  const { dose } = planOf(item, item.level);
  switch (dose.is) {
    case 'breath':
      return [
        { phase: 'breathe-in', lastsMs: dose.inSeconds * 1000 },
        { phase: 'hold-in', lastsMs: dose.holdInSeconds * 1000 },
        { phase: 'breathe-out', lastsMs: dose.outSeconds * 1000 },
        { phase: 'hold-out', lastsMs: dose.holdOutSeconds * 1000 },
      ];
    case 'repetitions':
    case 'hold':
    case 'stations':
    case 'timer':
      return bodyCycle;
    default:
      return assertNever(dose, 'dose');
  }
}

/** The part of a cycle that a time of it falls into, and how much of that part has passed. */
function partAt([out, held, back, rest]: Cycle, atMs: number) {
  const within = (part: Part, sinceMs: number, amountAt: (progress: number) => number) => {
    const progress = sinceMs / part.lastsMs;
    return { phase: part.phase, progress, amount: amountAt(progress) };
  };
  if (atMs < out.lastsMs) return within(out, atMs, ease);
  const heldMs = atMs - out.lastsMs;
  if (heldMs < held.lastsMs) return within(held, heldMs, () => 1);
  const backMs = heldMs - held.lastsMs;
  if (backMs < back.lastsMs) return within(back, backMs, (progress) => 1 - ease(progress));
  return within(rest, backMs - back.lastsMs, () => 0);
}

/** When in it an exercise has gone as far as it goes, and stays there for a moment. */
export function previewFarMs(item: RoutineItem): number {
  const [out, held] = cycleOf(item);
  return out.lastsMs + held.lastsMs / 2;
}

/** The movement of an exercise again and again, for who is deciding whether to do it. */
export function previewPose(item: RoutineItem, elapsedMs: number): FigurePose {
  const cycle = cycleOf(item);
  const cycleMs = cycle.reduce((sum, { lastsMs }) => sum + lastsMs, 0);
  const atMs = elapsedMs % cycleMs;
  return {
    exercise: item.exercise,
    form: item.form,
    level: item.level,
    side: item.sides.is === 'together' ? null : item.sides.order[0],
    running: { elapsedMs, progress: atMs / cycleMs },
    hasArrow: false,
    ...partAt(cycle, atMs),
  };
}
