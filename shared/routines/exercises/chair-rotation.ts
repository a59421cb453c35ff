import type { Exercise } from '../exercise.ts';
import { graded, plan, repetitions } from './plans.ts';

const usual = plan(repetitions(3, 2, 3, 0), [3, 5, 6]);

/** The seated turn: 5 times 8 seconds to each side, left and right in turns; 3 times where it is to be short. */
export const chairRotation: Exercise = {
  id: 'chair-rotation',
  category: 'mobility',
  style: 'plain',
  focus: 'rotation',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated'],
      equipment: [['chair']],
      office: 'yes',
      openPlan: 'visible',
      sides: { is: 'alternating' },
      levels: {
        easier: graded('exercise.chair-rotation.easier', usual, { reach: 0.5 }),
        usual,
        harder: graded('exercise.chair-rotation.harder', usual, {
          dose: repetitions(3, 5, 3, 0),
          rounds: { usual: 4, least: 2, most: 5 },
          figure: 'exercise.chair-rotation.harder.figure',
        }),
      },
      holdSeconds: null,
      figure: 'exercise.chair-rotation.figure',
      steps: [
        { text: 'exercise.chair-rotation.step.1', during: ['get-ready'] },
        { text: 'exercise.chair-rotation.step.2', during: ['get-ready'] },
        { text: 'exercise.chair-rotation.step.3', during: ['move'] },
        { text: 'exercise.chair-rotation.step.4', during: ['hold'] },
        { text: 'exercise.chair-rotation.step.5', during: ['return', 'rest'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.chair-rotation.caption.get-ready',
          move: {
            left: 'exercise.chair-rotation.caption.move.left',
            right: 'exercise.chair-rotation.caption.move.right',
          },
          hold: 'exercise.chair-rotation.caption.hold',
          return: 'exercise.chair-rotation.caption.return',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.chair-rotation.wheelchair' },
  atMost: null,
  askFirst: ['osteoporosis', 'recent-spine-surgery'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['osteoporosis'],
  texts: {
    name: 'exercise.chair-rotation.name',
    cue: 'exercise.chair-rotation.cue',
    avoid: [
      'exercise.chair-rotation.avoid.1',
      'exercise.chair-rotation.avoid.2',
      'exercise.chair-rotation.avoid.3',
    ],
    stopSigns: [],
    notes: ['exercise.chair-rotation.note.1'],
  },
};
