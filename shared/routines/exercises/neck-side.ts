import type { Exercise } from '../exercise.ts';
import { graded, hold, plan } from './plans.ts';

const usual = plan(hold(20, 3, 5), [1, 1, 2]);

/** The neck side stretch: 20 seconds to each side, and 5 before each to change over. */
export const neckSide: Exercise = {
  id: 'neck-side',
  category: 'stretch',
  style: 'plain',
  focus: 'neck',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated'],
      equipment: [],
      office: 'yes',
      openPlan: 'quiet',
      sides: { is: 'one-by-one', changeSeconds: 5, comes: 'before-each' },
      levels: {
        easier: graded('exercise.neck-side.easier', usual, { dose: hold(10, 3, 5), reach: 0.6 }),
        usual,
        harder: graded('exercise.neck-side.harder', usual, {
          figure: 'exercise.neck-side.harder.figure',
        }),
      },
      holdSeconds: null,
      figure: 'exercise.neck-side.figure',
      steps: [
        { text: 'exercise.neck-side.step.1', during: ['get-ready', 'change-side'] },
        { text: 'exercise.neck-side.step.2', during: ['move'] },
        { text: 'exercise.neck-side.step.3', during: ['hold'] },
        { text: 'exercise.neck-side.step.4', during: ['return', 'rest'] },
      ],
      captions: {
        phases: {
          'get-ready': {
            left: 'exercise.neck-side.caption.get-ready.left',
            right: 'exercise.neck-side.caption.get-ready.right',
          },
          'change-side': {
            left: 'exercise.neck-side.caption.change-side.left',
            right: 'exercise.neck-side.caption.change-side.right',
          },
          move: {
            left: 'exercise.neck-side.caption.move.left',
            right: 'exercise.neck-side.caption.move.right',
          },
          hold: 'exercise.neck-side.caption.hold',
          return: 'exercise.neck-side.caption.return',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.neck-side.wheelchair' },
  atMost: null,
  askFirst: ['whiplash'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.neck-side.name',
    cue: 'exercise.neck-side.cue',
    avoid: ['exercise.neck-side.avoid.1', 'exercise.neck-side.avoid.2', 'exercise.neck-side.avoid.3'],
    stopSigns: ['exercise.neck-side.stop.1', 'exercise.neck-side.stop.2'],
    notes: [],
  },
};
