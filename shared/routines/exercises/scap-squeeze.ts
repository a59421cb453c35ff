import type { Exercise } from '../exercise.ts';
import { graded, plan, repetitions } from './plans.ts';

const usual = plan(repetitions(2, 5, 2, 1), [5, 6, 12]);

/** The shoulder blade squeeze: 6 times 10 seconds. */
export const scapSqueeze: Exercise = {
  id: 'scap-squeeze',
  category: 'strength',
  style: 'plain',
  focus: 'scapula',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated', 'standing'],
      equipment: [],
      office: 'yes',
      openPlan: 'quiet',
      sides: { is: 'together' },
      levels: {
        // What the hold gives up goes to the rest: easing off makes a repetition lighter, and never adds one.
        easier: graded('exercise.scap-squeeze.easier', usual, {
          dose: repetitions(2, 2, 2, 4),
          reach: 0.5,
        }),
        usual,
        // Harder is another pose of the arms, not another time.
        harder: graded('exercise.scap-squeeze.harder', usual, {
          figure: 'exercise.scap-squeeze.harder.figure',
        }),
      },
      holdSeconds: { least: 3, most: 10 },
      figure: 'exercise.scap-squeeze.figure',
      steps: [
        { text: 'exercise.scap-squeeze.step.1', during: ['get-ready'] },
        { text: 'exercise.scap-squeeze.step.2', during: ['move'] },
        { text: 'exercise.scap-squeeze.step.3', during: ['hold'] },
        { text: 'exercise.scap-squeeze.step.4', during: ['return', 'rest'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.scap-squeeze.caption.get-ready',
          move: 'exercise.scap-squeeze.caption.move',
          hold: 'exercise.scap-squeeze.caption.hold',
          return: 'exercise.scap-squeeze.caption.return',
          rest: 'exercise.scap-squeeze.caption.rest',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.scap-squeeze.wheelchair' },
  atMost: null,
  askFirst: ['shoulder-surgery', 'shoulder-instability'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.scap-squeeze.name',
    cue: 'exercise.scap-squeeze.cue',
    avoid: [
      'exercise.scap-squeeze.avoid.1',
      'exercise.scap-squeeze.avoid.2',
      'exercise.scap-squeeze.avoid.3',
    ],
    stopSigns: [],
    notes: [],
  },
};
