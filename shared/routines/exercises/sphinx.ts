import type { Exercise } from '../exercise.ts';
import { graded, hold, plan } from './plans.ts';

const usual = plan(hold(30, 3, 10), [1, 2, 3]);

/** The sphinx: twice 30 seconds, 10 between. */
export const sphinx: Exercise = {
  id: 'sphinx',
  category: 'mobility',
  style: 'yoga',
  focus: 'thorax',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['floor'],
      equipment: [['mat']],
      office: 'home',
      openPlan: 'visible',
      sides: { is: 'together' },
      levels: {
        easier: graded('exercise.sphinx.easier', usual, { reach: 0.5 }),
        usual,
        harder: graded('exercise.sphinx.harder', usual, {
          dose: hold(60, 3, 10),
          rounds: { usual: 1, least: 1, most: 2 },
        }),
      },
      holdSeconds: { least: 30, most: 60 },
      figure: 'exercise.sphinx.figure',
      steps: [
        { text: 'exercise.sphinx.step.1', during: ['get-ready'] },
        { text: 'exercise.sphinx.step.2', during: ['move'] },
        { text: 'exercise.sphinx.step.3', during: ['hold'] },
        { text: 'exercise.sphinx.step.4', during: ['return', 'rest'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.sphinx.caption.get-ready',
          move: 'exercise.sphinx.caption.move',
          hold: 'exercise.sphinx.caption.hold',
          return: 'exercise.sphinx.caption.return',
          rest: 'exercise.sphinx.caption.rest',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'replaced', by: 'cat-cow', note: 'exercise.sphinx.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: ['pregnancy', 'abdominal-surgery'],
  withoutHoldsWith: [],
  hiddenBy: ['pregnancy'],
  texts: {
    name: 'exercise.sphinx.name',
    cue: 'exercise.sphinx.cue',
    avoid: ['exercise.sphinx.avoid.1'],
    stopSigns: ['exercise.sphinx.stop.1', 'exercise.sphinx.stop.2'],
    notes: [],
  },
};
