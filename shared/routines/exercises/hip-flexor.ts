import type { Exercise, Form } from '../exercise.ts';
import { graded, hold, plan } from './plans.ts';

const usual = plan(hold(25, 4, 5), [1, 1, 2]);

const standard: Form = {
  positions: ['standing'],
  equipment: [['desk']],
  office: 'yes',
  openPlan: 'visible',
  sides: { is: 'one-by-one', changeSeconds: 5, comes: 'before-each' },
  levels: {
    easier: graded('exercise.hip-flexor.easier', usual, { reach: 0.6 }),
    usual,
    harder: graded('exercise.hip-flexor.harder', usual, { figure: 'exercise.hip-flexor.harder.figure' }),
  },
  holdSeconds: null,
  figure: 'exercise.hip-flexor.figure',
  steps: [
    { text: 'exercise.hip-flexor.step.1', during: ['get-ready', 'change-side'] },
    { text: 'exercise.hip-flexor.step.2', during: ['get-ready', 'change-side'] },
    { text: 'exercise.hip-flexor.step.3', during: ['move'] },
    { text: 'exercise.hip-flexor.step.4', during: ['hold', 'return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': {
        left: 'exercise.hip-flexor.caption.get-ready.left',
        right: 'exercise.hip-flexor.caption.get-ready.right',
      },
      'change-side': {
        left: 'exercise.hip-flexor.caption.change-side.left',
        right: 'exercise.hip-flexor.caption.change-side.right',
      },
      move: 'exercise.hip-flexor.caption.move',
      hold: 'exercise.hip-flexor.caption.hold',
      return: 'exercise.hip-flexor.caption.return',
    },
    stations: [],
  },
};

const seated: Form = {
  ...standard,
  positions: ['seated'],
  equipment: [['chair']],
  levels: {
    easier: graded('exercise.hip-flexor.seated.easier', usual, { reach: 0.6 }),
    usual,
    harder: null,
  },
  figure: 'exercise.hip-flexor.seated.figure',
  steps: [
    { text: 'exercise.hip-flexor.seated.step.1', during: ['get-ready', 'change-side'] },
    { text: 'exercise.hip-flexor.seated.step.2', during: ['get-ready', 'change-side'] },
    { text: 'exercise.hip-flexor.seated.step.3', during: ['move'] },
    { text: 'exercise.hip-flexor.step.4', during: ['hold', 'return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': {
        left: 'exercise.hip-flexor.seated.caption.get-ready.left',
        right: 'exercise.hip-flexor.seated.caption.get-ready.right',
      },
      'change-side': {
        left: 'exercise.hip-flexor.seated.caption.change-side.left',
        right: 'exercise.hip-flexor.seated.caption.change-side.right',
      },
      move: 'exercise.hip-flexor.seated.caption.move',
      hold: 'exercise.hip-flexor.caption.hold',
      return: 'exercise.hip-flexor.caption.return',
    },
    stations: [],
  },
};

/** The standing hip stretch: 25 seconds on each side, and 5 before each to change over. */
export const hipFlexor: Exercise = {
  id: 'hip-flexor',
  category: 'stretch',
  style: 'plain',
  focus: 'hip',
  bestAt: 'any-time',
  forms: { standard, seated },
  wheelchair: { is: 'replaced', by: 'cat-cow', note: 'exercise.hip-flexor.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.hip-flexor.name',
    cue: 'exercise.hip-flexor.cue',
    avoid: ['exercise.hip-flexor.avoid.1', 'exercise.hip-flexor.avoid.2'],
    stopSigns: ['exercise.hip-flexor.stop.1', 'exercise.hip-flexor.stop.2'],
    notes: [],
  },
};
