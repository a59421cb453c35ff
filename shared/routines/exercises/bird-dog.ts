import type { Exercise, Form } from '../exercise.ts';
import { graded, plan, repetitions } from './plans.ts';

const usual = plan(repetitions(2, 3, 2, 1), [3, 5, 6]);

const standard: Form = {
  positions: ['floor'],
  equipment: [['mat']],
  office: 'home',
  openPlan: 'visible',
  sides: { is: 'alternating' },
  levels: {
    easier: graded('exercise.bird-dog.easier', usual, { reach: 0.7 }),
    usual,
    harder: graded('exercise.bird-dog.harder', usual, {
      dose: repetitions(2, 10, 2, 1),
      rounds: { usual: 3, least: 2, most: 5 },
    }),
  },
  holdSeconds: null,
  figure: 'exercise.bird-dog.figure',
  steps: [
    { text: 'exercise.bird-dog.step.1', during: ['get-ready'] },
    { text: 'exercise.bird-dog.step.2', during: ['get-ready'] },
    { text: 'exercise.bird-dog.step.3', during: ['move'] },
    { text: 'exercise.bird-dog.step.4', during: ['hold'] },
    { text: 'exercise.bird-dog.step.5', during: ['return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.bird-dog.caption.get-ready',
      move: {
        left: 'exercise.bird-dog.caption.move.left',
        right: 'exercise.bird-dog.caption.move.right',
      },
      hold: 'exercise.bird-dog.caption.hold',
      return: 'exercise.bird-dog.caption.return',
      rest: 'exercise.bird-dog.caption.rest',
    },
    stations: [],
  },
};

const desk: Form = {
  ...standard,
  positions: ['standing'],
  equipment: [['desk']],
  office: 'room',
  figure: 'exercise.bird-dog.desk.figure',
  steps: [
    { text: 'exercise.bird-dog.desk.step.1', during: ['get-ready'] },
    { text: 'exercise.bird-dog.step.2', during: ['get-ready'] },
    { text: 'exercise.bird-dog.step.3', during: ['move'] },
    { text: 'exercise.bird-dog.step.4', during: ['hold'] },
    { text: 'exercise.bird-dog.step.5', during: ['return', 'rest'] },
  ],
  captions: {
    phases: { ...standard.captions.phases, 'get-ready': 'exercise.bird-dog.desk.caption.get-ready' },
    stations: [],
  },
};

const wheelchair: Form = {
  ...standard,
  positions: ['wheels'],
  equipment: [],
  office: 'yes',
  levels: {
    easier: graded('exercise.bird-dog.wheelchair.easier', usual, { reach: 0.6 }),
    usual,
    harder: null,
  },
  figure: 'exercise.bird-dog.wheelchair.figure',
  steps: [
    { text: 'exercise.bird-dog.wheelchair.step.1', during: ['get-ready'] },
    { text: 'exercise.bird-dog.step.2', during: ['get-ready'] },
    { text: 'exercise.bird-dog.wheelchair.step.3', during: ['move'] },
    { text: 'exercise.bird-dog.step.4', during: ['hold'] },
    { text: 'exercise.bird-dog.step.5', during: ['return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.bird-dog.wheelchair.caption.get-ready',
      move: {
        left: 'exercise.bird-dog.wheelchair.caption.move.left',
        right: 'exercise.bird-dog.wheelchair.caption.move.right',
      },
      hold: 'exercise.bird-dog.caption.hold',
      return: 'exercise.bird-dog.caption.return',
      rest: 'exercise.bird-dog.caption.rest',
    },
    stations: [],
  },
};

/** The bird dog: 5 times 8 seconds on each side, in turns. */
export const birdDog: Exercise = {
  id: 'bird-dog',
  category: 'strength',
  style: 'plain',
  focus: 'core',
  bestAt: 'any-time',
  forms: { standard, desk, wheelchair },
  wheelchair: { is: 'conditional', form: 'wheelchair', note: 'exercise.bird-dog.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['knee'],
  texts: {
    name: 'exercise.bird-dog.name',
    cue: 'exercise.bird-dog.cue',
    avoid: ['exercise.bird-dog.avoid.1', 'exercise.bird-dog.avoid.2', 'exercise.bird-dog.avoid.3'],
    stopSigns: ['exercise.bird-dog.stop.1', 'exercise.bird-dog.stop.2'],
    notes: [],
  },
};
