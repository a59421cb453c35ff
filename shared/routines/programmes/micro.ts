import { exercises } from '../catalogue.ts';
import { itemOf, type RoutineItem } from '../programme.ts';
import { type MicroId, microIds, type Programme } from './programme.ts';

/** Where a minute has room for less than is usual. */
const shorter: { readonly [I in MicroId]?: number } = { 'chair-rotation': 3 };

function microItem(exercise: MicroId): RoutineItem<MicroId> {
  const rounds = shorter[exercise];
  return rounds === undefined ? itemOf(exercise) : itemOf(exercise, { rounds });
}

/** A minute: another position, and one exercise. */
export const microProgrammes: readonly Programme[] = microIds.map((exercise) => ({
  id: `micro-${exercise}`,
  kind: 'micro',
  name: exercises[exercise].texts.name,
  routine: { items: [itemOf('posture-shift'), microItem(exercise)] },
  hoursBetween: 0,
}));
