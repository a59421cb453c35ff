import type { Exercise } from '../exercise.ts';
import { graded, plan, repetitions, several } from './plans.ts';

const usual = plan(repetitions(3, 2, 3, 1), [3, 5, 6], { sets: several(2, 10) });

/** The upper back over a roller: 5 times 9 seconds at two places, 10 seconds to move the roller. */
export const rollerExt: Exercise = {
  id: 'roller-ext',
  category: 'mobility',
  style: 'plain',
  focus: 'thorax',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['floor'],
      equipment: [['roller', 'towel']],
      office: 'home',
      openPlan: 'visible',
      sides: { is: 'together' },
      levels: {
        easier: graded('exercise.roller-ext.easier', usual, { reach: 0.5 }),
        usual,
        harder: graded('exercise.roller-ext.harder', usual, {
          figure: 'exercise.roller-ext.harder.figure',
        }),
      },
      holdSeconds: null,
      figure: 'exercise.roller-ext.figure',
      steps: [
        { text: 'exercise.roller-ext.step.1', during: ['get-ready'] },
        { text: 'exercise.roller-ext.step.2', during: ['get-ready', 'rest'] },
        { text: 'exercise.roller-ext.step.3', during: ['move', 'hold'] },
        { text: 'exercise.roller-ext.step.4', during: ['return'] },
        { text: 'exercise.roller-ext.step.5', during: ['between-sets'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.roller-ext.caption.get-ready',
          move: 'exercise.roller-ext.caption.move',
          hold: 'exercise.roller-ext.caption.hold',
          return: 'exercise.roller-ext.caption.return',
          rest: 'exercise.roller-ext.caption.rest',
          'between-sets': 'exercise.roller-ext.caption.between-sets',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'replaced', by: 'scap-squeeze', note: 'exercise.roller-ext.wheelchair' },
  atMost: null,
  askFirst: ['osteoporosis', 'rib-fracture', 'spine-fracture', 'recent-surgery', 'late-pregnancy'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['osteoporosis', 'pregnancy'],
  texts: {
    name: 'exercise.roller-ext.name',
    cue: 'exercise.roller-ext.cue',
    avoid: ['exercise.roller-ext.avoid.1', 'exercise.roller-ext.avoid.2', 'exercise.roller-ext.avoid.3'],
    stopSigns: [],
    notes: [],
  },
};
