import type { Exercise } from '../exercise.ts';
import { breath, graded, plan } from './plans.ts';

// The body goes with the breath: arched with full lungs, rounded with empty ones.
const usual = plan(breath(4, 0, 4, 0), [4, 6, 8]);

/** The seated cat-cow: 6 breaths, 4 seconds in with the arch and 4 out with the round. */
export const catCow: Exercise = {
  id: 'cat-cow',
  category: 'mobility',
  style: 'plain',
  focus: 'thorax',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated'],
      equipment: [],
      office: 'yes',
      openPlan: 'quiet',
      sides: { is: 'together' },
      levels: {
        easier: graded('exercise.cat-cow.easier', usual, { reach: 0.4 }),
        usual,
        harder: graded('exercise.cat-cow.harder', usual, {
          goesTo: 'floor',
          figure: 'exercise.cat-cow.harder.figure',
        }),
      },
      holdSeconds: null,
      figure: 'exercise.cat-cow.figure',
      steps: [
        { text: 'exercise.cat-cow.step.1', during: ['get-ready'] },
        { text: 'exercise.cat-cow.step.2', during: ['breathe-in'] },
        { text: 'exercise.cat-cow.step.3', during: ['breathe-out'] },
        { text: 'exercise.cat-cow.step.4', during: ['rest'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.cat-cow.caption.get-ready',
          'breathe-in': 'exercise.cat-cow.caption.breathe-in',
          'breathe-out': 'exercise.cat-cow.caption.breathe-out',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.cat-cow.wheelchair' },
  atMost: null,
  askFirst: ['osteoporosis'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['osteoporosis'],
  texts: {
    name: 'exercise.cat-cow.name',
    cue: 'exercise.cat-cow.cue',
    avoid: ['exercise.cat-cow.avoid.1'],
    stopSigns: [],
    notes: ['exercise.cat-cow.note.1'],
  },
};
