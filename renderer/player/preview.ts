import { assertNever } from '../../shared/assert-never.ts';
import { planOf } from '../../shared/routines/catalogue.ts';
import type { RoutineItem } from '../../shared/routines/programme.ts';
import type { FigurePose } from './figure-slot.tsx';

/** Long enough to see what is done, short enough to see it twice before one has decided. */
const bodyCycle = { moveMs: 1_800, holdMs: 1_400, returnMs: 1_800, restMs: 800 } as const;

const ease = (progress: number): number => (1 - Math.cos(Math.PI * progress)) / 2;

type Cycle = { readonly [L in keyof typeof bodyCycle]: number };

/** A breath is shown at its own pace, since the pace is the exercise; a hold of half a minute is shortened. */
function cycleOf(item: RoutineItem): Cycle {
  const { dose } = planOf(item, item.level);
  switch (dose.is) {
    case 'breath':
      return {
        moveMs: dose.inSeconds * 1000,
        holdMs: dose.holdInSeconds * 1000,
        returnMs: dose.outSeconds * 1000,
        restMs: dose.holdOutSeconds * 1000,
      };
    case 'repetitions':
    case 'hold':
    case 'stations':
    case 'timer':
      return bodyCycle;
    default:
      return assertNever(dose, 'dose');
  }
}

/** When in it an exercise has gone as far as it goes, and stays there for a moment. */
export function previewFarMs(item: RoutineItem): number {
  const { moveMs, holdMs } = cycleOf(item);
  return moveMs + holdMs / 2;
}

/** The movement of an exercise again and again, for who is deciding whether to do it. */
export function previewPose(item: RoutineItem, elapsedMs: number): FigurePose {
  const { moveMs, holdMs, returnMs, restMs } = cycleOf(item);
  const side = item.sides.is === 'together' ? null : item.sides.order[0];
  const cycleMs = moveMs + holdMs + returnMs + restMs;
  const atMs = elapsedMs % cycleMs;
  const running = { elapsedMs, progress: atMs / cycleMs };
  const own = { exercise: item.exercise, form: item.form, side, running, hasArrow: false } as const;
  if (atMs < moveMs) {
    const progress = atMs / moveMs;
    return { ...own, phase: 'move', progress, amount: ease(progress) };
  }
  const heldMs = atMs - moveMs;
  if (heldMs < holdMs) return { ...own, phase: 'hold', progress: heldMs / holdMs, amount: 1 };
  const backMs = heldMs - holdMs;
  if (backMs >= returnMs) return { ...own, phase: 'rest', progress: 0, amount: 0 };
  const progress = backMs / returnMs;
  return { ...own, phase: 'return', progress, amount: 1 - ease(progress) };
}
