import { planOf } from './catalogue.ts';
import { itemMs, type Routine, type RoutineItem, routineMs } from './programme.ts';

const roundsOf = (item: RoutineItem) => planOf(item, item.level).rounds;

/** How far an item is from what is usual, in parts of the usual. */
const strainOf = (item: RoutineItem): number => {
  const { usual } = roundsOf(item);
  return Math.abs(item.rounds - usual) / usual;
};

/** How far a routine is from what is usual, over all its items. */
export const meanStrain = ({ items }: Routine): number =>
  items.reduce((sum, item) => sum + strainOf(item), 0) / items.length;

type Step = { readonly index: number; readonly item: RoutineItem; readonly gainsMs: number };

/** One round more (or, with -1, less) of an item, where its range allows it. */
function stepOf(item: RoutineItem, index: number, by: 1 | -1): Step | null {
  const rounds = item.rounds + by;
  const { least, most } = roundsOf(item);
  if (rounds < least || rounds > most) return null;
  const changed = { ...item, rounds };
  return { index, item: changed, gainsMs: itemMs(changed) - itemMs(item) };
}

/**
 * Adds or takes rounds, the least unusual first, until a routine is within the tolerance of the time it is to last,
 * or comes no nearer.
 */
export function fitRounds(routine: Routine, targetMs: number, toleranceMs: number): Routine {
  const { items } = routine;
  const fitted: [RoutineItem, ...RoutineItem[]] = [...items];
  let missingMs = targetMs - routineMs(routine);
  while (Math.abs(missingMs) > toleranceMs) {
    const by = missingMs > 0 ? 1 : -1;
    const now = missingMs;
    const [step] = fitted
      .map((item, index) => stepOf(item, index, by))
      .filter((each) => each !== null)
      .filter(({ gainsMs }) => Math.abs(now - gainsMs) < Math.abs(now))
      .toSorted((one, other) => strainOf(one.item) - strainOf(other.item));
    if (step === undefined) break;
    fitted[step.index] = step.item;
    missingMs -= step.gainsMs;
  }
  return { items: fitted };
}
