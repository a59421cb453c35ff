import { passes, type Way } from '../../../shared/choice/suits.ts';
import { type Area, areasOf } from '../../../shared/routines/areas.ts';
import { exercises, formOf } from '../../../shared/routines/catalogue.ts';
import type { ExerciseId, Position } from '../../../shared/routines/exercise.ts';
import type { RoutineItem } from '../../../shared/routines/programme.ts';
import { exercisesIn, type Opened } from './places.ts';
import { formsOf } from './ways.ts';

export const positionChoices = ['any', 'seated', 'standing', 'doorway', 'floor', 'lying', 'wheels'] as const;
export type PositionChoice = (typeof positionChoices)[number];
export type AreaChoice = Area | 'all';

/** What a person looks for in the list. */
export type Filters = {
  readonly typed: string;
  readonly area: AreaChoice;
  readonly position: PositionChoice;
  readonly isWithoutEquipment: boolean;
  readonly isQuiet: boolean;
  readonly isLiked: boolean;
};

export const noFilters: Filters = {
  typed: '',
  area: 'all',
  position: 'any',
  isWithoutEquipment: false,
  isQuiet: false,
  isLiked: false,
};

/** Whether anything is looked for at all. */
export const isFiltering = (filters: Filters): boolean =>
  JSON.stringify(filters) !== JSON.stringify(noFilters);

/** In a wheelchair that is the form made for it; what asks for another exercise instead has none. */
function isInPosition(way: Way<ExerciseId>, position: Position): boolean {
  const { wheelchair } = exercises[way.exercise];
  if (position === 'wheels') return wheelchair.is !== 'replaced' && wheelchair.form === way.form;
  return formOf(way).positions.includes(position);
}

const isFitting = (way: Way<ExerciseId>, { position, isWithoutEquipment, isQuiet }: Filters): boolean =>
  (position === 'any' || isInPosition(way, position)) &&
  (!isWithoutEquipment || passes('no-equipment', way)) &&
  (!isQuiet || passes('open-plan', way));

/** Of a programme: for who sits in a wheelchair main puts another exercise in the place of one that is not for them. */
const isFittingPart = (item: RoutineItem<ExerciseId>, filters: Filters): boolean =>
  filters.position === 'wheels'
    ? exercises[item.exercise].wheelchair.is !== 'conditional' &&
      isFitting(item, { ...filters, position: 'any' })
    : isFitting(item, filters);

const isForArea = (exercise: ExerciseId, area: AreaChoice): boolean =>
  area === 'all' || areasOf(exercise).includes(area);

/** An exercise is left in by any of its forms, a programme when all of it fits. Words are looked for elsewhere. */
export function isLeftIn(opened: Opened, filters: Filters, liked: readonly ExerciseId[]): boolean {
  const own = exercisesIn(opened);
  if (!own.some((exercise) => isForArea(exercise, filters.area))) return false;
  if (opened.is === 'programme') {
    return !filters.isLiked && opened.programme.routine.items.every((item) => isFittingPart(item, filters));
  }
  const { exercise } = opened;
  return (
    (!filters.isLiked || liked.includes(exercise)) &&
    formsOf(exercise).some((form) => isFitting({ exercise, form, level: 'usual' }, filters))
  );
}
