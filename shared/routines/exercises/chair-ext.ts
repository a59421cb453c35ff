import type { Exercise } from '../exercise.ts';
import { graded, plan, repetitions } from './plans.ts';

const usual = plan(repetitions(3, 2, 3, 1), [3, 4, 5]);

/** Leaning back over the chair: 4 times 9 seconds. */
export const chairExt: Exercise = {
  id: 'chair-ext',
  category: 'mobility',
  style: 'plain',
  focus: 'thorax',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated'],
      equipment: [['chair']],
      office: 'yes',
      openPlan: 'visible',
      sides: { is: 'together' },
      levels: {
        easier: graded('exercise.chair-ext.easier', usual, {
          reach: 0.5,
          figure: 'exercise.chair-ext.easier.figure',
        }),
        usual,
        // Five slow breaths in the lean, six seconds each, take as long as the usual four repetitions.
        harder: graded('exercise.chair-ext.harder', usual, {
          dose: repetitions(3, 30, 3, 0),
          rounds: { usual: 1, least: 1, most: 2 },
        }),
      },
      holdSeconds: null,
      figure: 'exercise.chair-ext.figure',
      steps: [
        { text: 'exercise.chair-ext.step.1', during: ['get-ready'] },
        { text: 'exercise.chair-ext.step.2', during: ['get-ready', 'rest'] },
        { text: 'exercise.chair-ext.step.3', during: ['move', 'hold'] },
        { text: 'exercise.chair-ext.step.4', during: ['return'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.chair-ext.caption.get-ready',
          move: 'exercise.chair-ext.caption.move',
          hold: 'exercise.chair-ext.caption.hold',
          return: 'exercise.chair-ext.caption.return',
          rest: 'exercise.chair-ext.caption.rest',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'conditional', form: 'standard', note: 'exercise.chair-ext.wheelchair' },
  atMost: null,
  askFirst: ['osteoporosis', 'spine-surgery', 'spine-fracture'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['osteoporosis'],
  texts: {
    name: 'exercise.chair-ext.name',
    cue: 'exercise.chair-ext.cue',
    avoid: ['exercise.chair-ext.avoid.1', 'exercise.chair-ext.avoid.2', 'exercise.chair-ext.avoid.3'],
    stopSigns: [],
    notes: ['exercise.chair-ext.note.1'],
  },
};
