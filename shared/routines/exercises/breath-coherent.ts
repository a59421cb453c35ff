import type { Exercise } from '../exercise.ts';
import { breath, graded, plan } from './plans.ts';

const usual = plan(breath(5.5, 0, 5.5, 0), [4, 6, 55]);

/** Coherent breathing: 5.5 seconds in and out, 5.45 breaths a minute; 6 breaths, or 16 or 27 where there is time. */
export const breathCoherent: Exercise = {
  id: 'breath-coherent',
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
        easier: graded('exercise.breath-coherent.easier', usual, {
          dose: breath(4, 0, 4, 0),
          rounds: { usual: 8, least: 6, most: 75 },
          reach: 0.8,
        }),
        usual,
        // Harder is longer: ten minutes at the same pace.
        harder: graded('exercise.breath-coherent.harder', usual, {
          rounds: { usual: 55, least: 27, most: 55 },
        }),
      },
      holdSeconds: null,
      figure: 'exercise.breath-coherent.figure',
      steps: [
        { text: 'exercise.breath-coherent.step.1', during: ['breathe-in'] },
        { text: 'exercise.breath-coherent.step.2', during: ['breathe-out'] },
        { text: 'exercise.breath-coherent.step.3', during: ['rest'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.breath-coherent.caption.get-ready',
          'breathe-in': 'exercise.breath-coherent.caption.breathe-in',
          'breathe-out': 'exercise.breath-coherent.caption.breathe-out',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.breath-coherent.wheelchair' },
  atMost: null,
  askFirst: ['lung-disease', 'heart-disease', 'breath-panic'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.breath-coherent.name',
    cue: 'exercise.breath-coherent.cue',
    avoid: ['exercise.breath-coherent.avoid.1'],
    stopSigns: ['exercise.breath-coherent.stop.1'],
    notes: [],
  },
};
