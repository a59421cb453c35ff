import type { Exercise, Form } from '../exercise.ts';
import { graded, hold, plan, repetitions } from './plans.ts';

const usual = plan(hold(15, 2, 30), [1, 3, 4]);
const pressing = plan(repetitions(1, 5, 1, 3), [3, 5, 5]);

const standard: Form = {
  positions: ['standing'],
  equipment: [['desk']],
  office: 'room',
  openPlan: 'visible',
  sides: { is: 'together' },
  levels: {
    // Another place is what makes it easier; the line of the body is as long.
    easier: graded('exercise.plank.easier', usual, { figure: 'exercise.plank.easier.figure' }),
    usual,
    // Knees on the floor, then the whole plank: fewer and longer holds, each up to a minute.
    harder: graded('exercise.plank.harder', usual, {
      dose: hold(30, 2, 30),
      rounds: { usual: 2, least: 1, most: 3 },
      goesTo: 'floor',
      figure: 'exercise.plank.harder.figure',
    }),
  },
  holdSeconds: { least: 15, most: 60 },
  figure: 'exercise.plank.figure',
  steps: [
    { text: 'exercise.plank.step.1', during: ['get-ready'] },
    { text: 'exercise.plank.step.2', during: ['move'] },
    { text: 'exercise.plank.step.3', during: ['hold'] },
    { text: 'exercise.plank.step.4', during: ['hold'] },
    { text: 'exercise.plank.step.5', during: ['return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.plank.caption.get-ready',
      move: 'exercise.plank.caption.move',
      hold: 'exercise.plank.caption.hold',
      return: 'exercise.plank.caption.return',
      rest: 'exercise.plank.caption.rest',
    },
    stations: [],
  },
};

const wheelchair: Form = {
  ...standard,
  positions: ['wheels'],
  office: 'yes',
  levels: {
    easier: graded('exercise.plank.wheelchair.easier', pressing, { reach: 0.6 }),
    usual: pressing,
    harder: null,
  },
  holdSeconds: null,
  figure: 'exercise.plank.wheelchair.figure',
  steps: [
    { text: 'exercise.plank.wheelchair.step.1', during: ['get-ready'] },
    { text: 'exercise.plank.wheelchair.step.2', during: ['move'] },
    { text: 'exercise.plank.wheelchair.step.3', during: ['hold'] },
    { text: 'exercise.plank.wheelchair.step.4', during: ['return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.plank.wheelchair.caption.get-ready',
      move: 'exercise.plank.wheelchair.caption.move',
      hold: 'exercise.plank.wheelchair.caption.hold',
      return: 'exercise.plank.wheelchair.caption.return',
      rest: 'exercise.plank.caption.rest',
    },
    stations: [],
  },
};

/** The plank at a desk: 3 times 15 seconds, 30 between. */
export const plank: Exercise = {
  id: 'plank',
  category: 'strength',
  style: 'plain',
  focus: 'core',
  bestAt: 'any-time',
  forms: { standard, wheelchair },
  wheelchair: { is: 'done', form: 'wheelchair', note: 'exercise.plank.wheelchair' },
  atMost: null,
  askFirst: ['uncontrolled-blood-pressure'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.plank.name',
    cue: 'exercise.plank.cue',
    avoid: ['exercise.plank.avoid.1', 'exercise.plank.avoid.2', 'exercise.plank.avoid.3'],
    stopSigns: ['exercise.plank.stop.1', 'exercise.plank.stop.2'],
    notes: [],
  },
};
