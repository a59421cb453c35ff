import type { Condition } from '../routines/condition.ts';
import type { ExerciseId, ExerciseKey } from '../routines/exercise.ts';
import type { SourceId } from './source-ids.ts';

/**
 * What is general physiotherapy knowledge and was not looked up: everything about an exercise, or these of its lines
 * and conditions. A clinician confirms it before a release calls the content reviewed.
 */
export type Unchecked =
  | { readonly is: 'everything' }
  | {
      readonly is: 'details';
      readonly lines: readonly ExerciseKey[];
      readonly conditions: readonly Condition[];
    };

export type Basis = {
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly unchecked: Unchecked;
};

const details = (lines: readonly ExerciseKey[] = [], conditions: readonly Condition[] = []): Unchecked => ({
  is: 'details',
  lines,
  conditions,
});

const allFound = details();

/** What each exercise rests on. `public-articles` stands for doses alone. */
export const exerciseBasis: { readonly [I in ExerciseId]: Basis } = {
  'scap-squeeze': { sources: ['shoulder-blades', 'office-neck'], unchecked: allFound },
  'band-row': { sources: ['shoulder-blades', 'office-neck', 'activity'], unchecked: allFound },
  'wall-angel': { sources: ['shoulder-blades', 'public-articles'], unchecked: allFound },
  'doorway-pec': { sources: ['public-articles'], unchecked: details(['exercise.doorway-pec.note.1']) },
  'chair-ext': { sources: ['public-articles'], unchecked: allFound },
  'roller-ext': { sources: ['public-articles'], unchecked: details([], ['late-pregnancy']) },
  'chair-rotation': { sources: ['public-articles'], unchecked: allFound },
  'cat-cow': { sources: ['public-articles'], unchecked: allFound },
  'chin-tuck': { sources: ['public-articles'], unchecked: allFound },
  'neck-side': { sources: ['public-articles'], unchecked: allFound },
  'hip-flexor': { sources: ['public-articles'], unchecked: allFound },
  'bird-dog': { sources: ['activity', 'public-articles'], unchecked: allFound },
  'dead-bug': { sources: ['activity', 'public-articles'], unchecked: details([], ['late-pregnancy']) },
  plank: { sources: ['activity', 'public-articles'], unchecked: allFound },
  'breath-belly': { sources: ['slow-breathing'], unchecked: allFound },
  'breath-box': { sources: ['slow-breathing'], unchecked: allFound },
  'breath-478': { sources: ['slow-breathing'], unchecked: allFound },
  'breath-coherent': { sources: ['slow-breathing'], unchecked: allFound },
  'body-scan': { sources: ['mindfulness'], unchecked: allFound },
  'childs-pose': { sources: ['public-articles'], unchecked: allFound },
  sphinx: { sources: ['public-articles'], unchecked: { is: 'everything' } },
  heat: {
    sources: ['heat'],
    unchecked: details(
      [
        'exercise.heat.bath.step.1',
        'exercise.heat.bath.step.2',
        'exercise.heat.bath.step.3',
        'exercise.heat.bath.step.5',
        'exercise.heat.note.2',
      ],
      ['poor-circulation', 'broken-skin', 'fresh-swelling', 'fever', 'cannot-remove'],
    ),
  },
  walk: { sources: ['walking-back', 'walking-breaks', 'breaks-review'], unchecked: allFound },
  'posture-shift': {
    sources: ['active-breaks', 'posture'],
    unchecked: details(['exercise.posture-shift.wheelchair']),
  },
  'desk-setup': { sources: ['public-articles'], unchecked: details(['exercise.desk-setup.note.1']) },
};
