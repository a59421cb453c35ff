import type { Exercise, Form } from '../exercise.ts';
import { graded, plan, repetitions } from './plans.ts';

const usual = plan(repetitions(3, 0, 2, 1), [4, 6, 8]);

const standard: Form = {
  positions: ['floor'],
  equipment: [['mat']],
  office: 'home',
  openPlan: 'visible',
  sides: { is: 'alternating' },
  levels: {
    easier: graded('exercise.dead-bug.easier', usual, { reach: 0.6 }),
    usual,
    harder: graded('exercise.dead-bug.harder', usual),
  },
  holdSeconds: null,
  figure: 'exercise.dead-bug.figure',
  steps: [
    { text: 'exercise.dead-bug.step.1', during: ['get-ready'] },
    { text: 'exercise.dead-bug.step.2', during: ['get-ready', 'rest'] },
    { text: 'exercise.dead-bug.step.3', during: ['move'] },
    { text: 'exercise.dead-bug.step.4', during: ['return'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.dead-bug.caption.get-ready',
      move: {
        left: 'exercise.dead-bug.caption.move.left',
        right: 'exercise.dead-bug.caption.move.right',
      },
      return: 'exercise.dead-bug.caption.return',
      rest: 'exercise.dead-bug.caption.rest',
    },
    stations: [],
  },
};

const wheelchair: Form = {
  ...standard,
  positions: ['wheels'],
  equipment: [],
  office: 'yes',
  levels: {
    easier: graded('exercise.dead-bug.wheelchair.easier', usual, { reach: 0.6 }),
    usual,
    harder: null,
  },
  figure: 'exercise.dead-bug.wheelchair.figure',
  steps: [
    { text: 'exercise.dead-bug.wheelchair.step.1', during: ['get-ready'] },
    { text: 'exercise.dead-bug.step.2', during: ['get-ready', 'rest'] },
    { text: 'exercise.dead-bug.wheelchair.step.3', during: ['move'] },
    { text: 'exercise.dead-bug.wheelchair.step.4', during: ['return'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.dead-bug.wheelchair.caption.get-ready',
      move: {
        left: 'exercise.dead-bug.wheelchair.caption.move.left',
        right: 'exercise.dead-bug.wheelchair.caption.move.right',
      },
      return: 'exercise.dead-bug.wheelchair.caption.return',
      rest: 'exercise.dead-bug.caption.rest',
    },
    stations: [],
  },
};

/** The dead bug: 6 times 6 seconds on each side, in turns. */
export const deadBug: Exercise = {
  id: 'dead-bug',
  category: 'strength',
  style: 'plain',
  focus: 'core',
  bestAt: 'any-time',
  forms: { standard, wheelchair },
  wheelchair: { is: 'done', form: 'wheelchair', note: 'exercise.dead-bug.wheelchair' },
  atMost: null,
  askFirst: ['late-pregnancy', 'abdominal-surgery'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['pregnancy'],
  texts: {
    name: 'exercise.dead-bug.name',
    cue: 'exercise.dead-bug.cue',
    avoid: ['exercise.dead-bug.avoid.1', 'exercise.dead-bug.avoid.2', 'exercise.dead-bug.avoid.3'],
    stopSigns: [],
    notes: [],
  },
};
