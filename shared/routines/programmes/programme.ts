import type { programmeMessages } from '../../i18n/en/programmes.ts';
import type { ExerciseId, ExerciseKey } from '../exercise.ts';
import { leadInMs, type Routine, routineMs } from '../programme.ts';

/** What a minute may be spent on, after changing position. */
export const microIds = [
  'scap-squeeze',
  'chin-tuck',
  'cat-cow',
  'chair-rotation',
  'neck-side',
  'chair-ext',
  'hip-flexor',
  'wall-angel',
  'doorway-pec',
  'breath-belly',
  'breath-box',
] as const;

export type MicroId = (typeof microIds)[number];

type MicroProgrammeId = `micro-${MicroId}`;

const microProgrammeIds: readonly MicroProgrammeId[] = microIds.map((id): MicroProgrammeId => `micro-${id}`);

const longerProgrammeIds = [
  'move-a',
  'move-b',
  'move-c',
  'move-d',
  'reset-a',
  'reset-b',
  'reset-c',
  'strength-weekly',
  'strength-desk',
  'calm',
  'evening',
] as const;

export type ProgrammeId = MicroProgrammeId | (typeof longerProgrammeIds)[number];

export const programmeIds: readonly ProgrammeId[] = [...microProgrammeIds, ...longerProgrammeIds];

export type ProgrammeKind = 'micro' | 'move' | 'reset' | 'strength' | 'calm' | 'evening';

/** A fixed sequence of exercises with a name of its own. */
export type Programme = {
  readonly id: ProgrammeId;
  readonly kind: ProgrammeKind;
  readonly name: ExerciseKey | keyof typeof programmeMessages;
  readonly routine: Routine<ExerciseId>;
  /** How long the body is left alone between two sessions; 0 where there is no need. */
  readonly hoursBetween: number;
};

/** How long a programme takes from its first movement to its last: without the count of 3-2-1 before it. */
export const programmeSeconds = ({ routine }: Pick<Programme, 'routine'>): number =>
  (routineMs(routine) - leadInMs) / 1000;
