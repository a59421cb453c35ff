import type { Exercise, Form } from '../exercise.ts';
import { graded, minutes, plan } from './plans.ts';

const usual = plan(minutes(), [1, 3, 10]);

const standard: Form = {
  positions: ['standing'],
  equipment: [],
  office: 'yes',
  openPlan: 'visible',
  sides: { is: 'together' },
  levels: {
    easier: graded('exercise.walk.easier', usual, { rounds: { usual: 2, least: 1, most: 5 }, reach: 0.7 }),
    usual,
    harder: graded('exercise.walk.harder', usual, { rounds: { usual: 5, least: 3, most: 10 } }),
  },
  holdSeconds: null,
  figure: 'exercise.walk.figure',
  steps: [
    { text: 'exercise.walk.step.1', during: ['get-ready'] },
    { text: 'exercise.walk.step.2', during: ['timer'] },
    { text: 'exercise.walk.step.3', during: ['timer'] },
    { text: 'exercise.walk.step.4', during: [] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.walk.caption.get-ready',
      timer: 'exercise.walk.caption.timer',
    },
    stations: [],
  },
};

const wheelchair: Form = {
  ...standard,
  positions: ['wheels'],
  levels: {
    easier: graded('exercise.walk.wheelchair.easier', usual, {
      rounds: { usual: 2, least: 1, most: 5 },
      reach: 0.7,
    }),
    usual,
    harder: graded('exercise.walk.wheelchair.harder', usual, { rounds: { usual: 5, least: 3, most: 10 } }),
  },
  figure: 'exercise.walk.wheelchair.figure',
  steps: [
    { text: 'exercise.walk.step.1', during: ['get-ready'] },
    { text: 'exercise.walk.wheelchair.step.2', during: ['timer'] },
    { text: 'exercise.walk.step.3', during: ['timer'] },
    { text: 'exercise.walk.step.4', during: [] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.walk.caption.get-ready',
      timer: 'exercise.walk.wheelchair.caption.timer',
    },
    stations: [],
  },
};

/** A walk, or a round on wheels: 3, 5 or 10 minutes. */
export const walk: Exercise = {
  id: 'walk',
  category: 'walk',
  style: 'plain',
  focus: 'whole',
  bestAt: 'any-time',
  forms: { standard, wheelchair },
  wheelchair: { is: 'done', form: 'wheelchair', note: 'exercise.walk.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.walk.name',
    cue: 'exercise.walk.cue',
    avoid: [],
    stopSigns: ['exercise.walk.stop.1', 'exercise.walk.stop.2', 'exercise.walk.stop.3'],
    notes: ['exercise.walk.note.1'],
  },
};
