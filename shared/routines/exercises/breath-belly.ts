import type { Exercise } from '../exercise.ts';
import { breath, graded, plan } from './plans.ts';

const usual = plan(breath(4, 0, 6, 0), [2, 6, 30]);

/** Belly breathing: six breaths of 4 seconds in and 6 out. */
export const breathBelly: Exercise = {
  id: 'breath-belly',
  category: 'breathing',
  style: 'plain',
  focus: 'breath',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated', 'standing', 'lying'],
      equipment: [],
      office: 'yes',
      openPlan: 'quiet',
      sides: { is: 'together' },
      levels: {
        easier: graded('exercise.breath-belly.easier', usual, {
          dose: breath(2, 0, 3, 0),
          rounds: { usual: 12, least: 4, most: 60 },
          reach: 0.7,
        }),
        usual,
        // Harder is longer: five minutes at the same pace.
        harder: graded('exercise.breath-belly.harder', usual, {
          rounds: { usual: 30, least: 6, most: 30 },
        }),
      },
      holdSeconds: null,
      figure: 'exercise.breath-belly.figure',
      steps: [
        { text: 'exercise.breath-belly.step.1', during: ['get-ready'] },
        { text: 'exercise.breath-belly.step.2', during: ['breathe-in'] },
        { text: 'exercise.breath-belly.step.3', during: ['breathe-out', 'rest'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.breath-belly.caption.get-ready',
          'breathe-in': 'exercise.breath-belly.caption.breathe-in',
          'breathe-out': 'exercise.breath-belly.caption.breathe-out',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.breath-belly.wheelchair' },
  atMost: null,
  askFirst: ['lung-disease', 'heart-disease', 'breath-panic'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.breath-belly.name',
    cue: 'exercise.breath-belly.cue',
    avoid: ['exercise.breath-belly.avoid.1'],
    stopSigns: ['exercise.breath-belly.stop.1'],
    notes: [],
  },
};
