import type { Condition } from '../routines/condition.ts';
import type { ExerciseId, ExerciseKey } from '../routines/exercise.ts';
import type { ContentSourceId } from './content-sources.ts';

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
  readonly sources: readonly [ContentSourceId, ...ContentSourceId[]];
  readonly unchecked: Unchecked;
};

const details = (lines: readonly ExerciseKey[] = [], conditions: readonly Condition[] = []): Unchecked => ({
  is: 'details',
  lines,
  conditions,
});

const allFound = details();

/** What each exercise rests on. `clinics` stands for doses alone. */
export const exerciseBasis: { readonly [I in ExerciseId]: Basis } = {
  'scap-squeeze': { sources: ['scapula', 'office'], unchecked: allFound },
  'band-row': { sources: ['scapula', 'office', 'activity'], unchecked: allFound },
  'wall-angel': { sources: ['scapula', 'clinics'], unchecked: allFound },
  'doorway-pec': { sources: ['clinics'], unchecked: details(['exercise.doorway-pec.note.1']) },
  'chair-ext': { sources: ['clinics'], unchecked: allFound },
  'roller-ext': { sources: ['clinics'], unchecked: details([], ['late-pregnancy']) },
  'chair-rotation': { sources: ['clinics'], unchecked: allFound },
  'cat-cow': { sources: ['clinics'], unchecked: allFound },
  'chin-tuck': { sources: ['clinics'], unchecked: allFound },
  'neck-side': { sources: ['clinics'], unchecked: allFound },
  'hip-flexor': { sources: ['clinics'], unchecked: allFound },
  'bird-dog': { sources: ['activity', 'clinics'], unchecked: allFound },
  'dead-bug': { sources: ['activity', 'clinics'], unchecked: details([], ['late-pregnancy']) },
  plank: { sources: ['activity', 'clinics'], unchecked: allFound },
  'breath-belly': { sources: ['breathing'], unchecked: allFound },
  'breath-box': { sources: ['breathing'], unchecked: allFound },
  'breath-478': { sources: ['breathing'], unchecked: allFound },
  'breath-coherent': { sources: ['breathing'], unchecked: allFound },
  'body-scan': { sources: ['mindfulness'], unchecked: allFound },
  'childs-pose': { sources: ['clinics'], unchecked: allFound },
  sphinx: { sources: ['clinics'], unchecked: { is: 'everything' } },
  heat: {
    sources: ['warmth'],
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
  walk: { sources: ['walkback', 'walking', 'breaks'], unchecked: allFound },
  'posture-shift': {
    sources: ['shifts', 'posture'],
    unchecked: details(['exercise.posture-shift.wheelchair']),
  },
  'desk-setup': { sources: ['clinics'], unchecked: details(['exercise.desk-setup.note.1']) },
};
