import type { Exercise } from '../exercise.ts';
import { graded, plan, repetitions } from './plans.ts';

const usual = plan(repetitions(2, 5, 2, 1), [5, 6, 10]);

/** The chin tuck: 6 times 10 seconds. */
export const chinTuck: Exercise = {
  id: 'chin-tuck',
  category: 'strength',
  style: 'plain',
  focus: 'neck',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated', 'standing'],
      equipment: [],
      office: 'yes',
      openPlan: 'quiet',
      sides: { is: 'together' },
      levels: {
        // As in the squeeze, the seconds of the hold go to the rest.
        easier: graded('exercise.chin-tuck.easier', usual, { dose: repetitions(2, 2, 2, 4), reach: 0.6 }),
        usual,
        harder: graded('exercise.chin-tuck.harder', usual),
      },
      holdSeconds: null,
      figure: 'exercise.chin-tuck.figure',
      steps: [
        { text: 'exercise.chin-tuck.step.1', during: ['get-ready'] },
        { text: 'exercise.chin-tuck.step.2', during: ['move'] },
        { text: 'exercise.chin-tuck.step.3', during: ['hold'] },
        { text: 'exercise.chin-tuck.step.4', during: ['return', 'rest'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.chin-tuck.caption.get-ready',
          move: 'exercise.chin-tuck.caption.move',
          hold: 'exercise.chin-tuck.caption.hold',
          return: 'exercise.chin-tuck.caption.return',
          rest: 'exercise.chin-tuck.caption.rest',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.chin-tuck.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.chin-tuck.name',
    cue: 'exercise.chin-tuck.cue',
    avoid: ['exercise.chin-tuck.avoid.1', 'exercise.chin-tuck.avoid.2', 'exercise.chin-tuck.avoid.3'],
    stopSigns: ['exercise.chin-tuck.stop.1', 'exercise.chin-tuck.stop.2', 'exercise.chin-tuck.stop.3'],
    notes: [],
  },
};
