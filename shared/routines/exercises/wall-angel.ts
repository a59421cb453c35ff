import type { Exercise, Form } from '../exercise.ts';
import { graded, plan, repetitions } from './plans.ts';

const usual = plan(repetitions(3, 1, 3, 1), [4, 6, 8]);

const standard: Form = {
  positions: ['standing'],
  equipment: [['wall']],
  office: 'room',
  openPlan: 'visible',
  sides: { is: 'together' },
  levels: {
    easier: graded('exercise.wall-angel.easier', usual, { reach: 0.6 }),
    usual,
    // The pause in the W is the rest between two slides; three of them take as long as the usual six.
    harder: graded('exercise.wall-angel.harder', usual, {
      dose: repetitions(3, 1, 3, 10),
      rounds: { usual: 3, least: 2, most: 6 },
    }),
  },
  holdSeconds: null,
  figure: 'exercise.wall-angel.figure',
  steps: [
    { text: 'exercise.wall-angel.step.1', during: ['get-ready'] },
    { text: 'exercise.wall-angel.step.2', during: ['get-ready'] },
    { text: 'exercise.wall-angel.step.3', during: ['get-ready', 'rest'] },
    { text: 'exercise.wall-angel.step.4', during: ['move', 'hold'] },
    { text: 'exercise.wall-angel.step.5', during: ['return'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.wall-angel.caption.get-ready',
      move: 'exercise.wall-angel.caption.move',
      hold: 'exercise.wall-angel.caption.hold',
      return: 'exercise.wall-angel.caption.return',
      rest: 'exercise.wall-angel.caption.rest',
    },
    stations: [],
  },
};

const seated: Form = {
  ...standard,
  positions: ['seated'],
  equipment: [],
  levels: {
    easier: graded('exercise.wall-angel.seated.easier', usual, { reach: 0.6 }),
    usual,
    harder: null,
  },
  figure: 'exercise.wall-angel.seated.figure',
  steps: [
    { text: 'exercise.wall-angel.seated.step.1', during: ['get-ready'] },
    { text: 'exercise.wall-angel.seated.step.2', during: ['get-ready', 'rest'] },
    { text: 'exercise.wall-angel.seated.step.3', during: ['move', 'hold'] },
    { text: 'exercise.wall-angel.seated.step.4', during: ['return'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.wall-angel.seated.caption.get-ready',
      move: 'exercise.wall-angel.caption.move',
      hold: 'exercise.wall-angel.caption.hold',
      return: 'exercise.wall-angel.caption.return',
      rest: 'exercise.wall-angel.caption.rest',
    },
    stations: [],
  },
};

/** The wall angel: 6 times 8 seconds. */
export const wallAngel: Exercise = {
  id: 'wall-angel',
  category: 'mobility',
  style: 'plain',
  focus: 'scapula',
  bestAt: 'any-time',
  forms: { standard, seated },
  wheelchair: { is: 'done', form: 'seated', note: 'exercise.wall-angel.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['shoulder'],
  texts: {
    name: 'exercise.wall-angel.name',
    cue: 'exercise.wall-angel.cue',
    avoid: ['exercise.wall-angel.avoid.1', 'exercise.wall-angel.avoid.2'],
    stopSigns: ['exercise.wall-angel.stop.1'],
    notes: [],
  },
};
