import type { Exercise, Form } from '../exercise.ts';
import { graded, hold, plan } from './plans.ts';

const usual = plan(hold(45, 4, 10), [1, 1, 2]);

const standard: Form = {
  positions: ['floor'],
  equipment: [['mat']],
  office: 'home',
  openPlan: 'visible',
  sides: { is: 'together' },
  levels: {
    easier: graded('exercise.childs-pose.easier', usual, { reach: 0.7 }),
    usual,
    harder: graded('exercise.childs-pose.harder', usual),
  },
  holdSeconds: null,
  figure: 'exercise.childs-pose.figure',
  steps: [
    { text: 'exercise.childs-pose.step.1', during: ['get-ready'] },
    { text: 'exercise.childs-pose.step.2', during: ['move'] },
    { text: 'exercise.childs-pose.step.3', during: ['move'] },
    { text: 'exercise.childs-pose.step.4', during: ['hold', 'return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.childs-pose.caption.get-ready',
      move: 'exercise.childs-pose.caption.move',
      hold: 'exercise.childs-pose.caption.hold',
      return: 'exercise.childs-pose.caption.return',
    },
    stations: [],
  },
};

const desk: Form = {
  ...standard,
  positions: ['seated', 'wheels'],
  equipment: [['desk']],
  office: 'yes',
  levels: {
    easier: graded('exercise.childs-pose.desk.easier', usual, { reach: 0.6 }),
    usual,
    harder: graded('exercise.childs-pose.harder', usual),
  },
  figure: 'exercise.childs-pose.desk.figure',
  steps: [
    { text: 'exercise.childs-pose.desk.step.1', during: ['get-ready'] },
    { text: 'exercise.childs-pose.desk.step.2', during: ['get-ready'] },
    { text: 'exercise.childs-pose.desk.step.3', during: ['move'] },
    { text: 'exercise.childs-pose.step.4', during: ['hold', 'return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.childs-pose.desk.caption.get-ready',
      move: 'exercise.childs-pose.desk.caption.move',
      hold: 'exercise.childs-pose.caption.hold',
      return: 'exercise.childs-pose.desk.caption.return',
    },
    stations: [],
  },
};

/** The child's pose: 45 seconds, on a mat or folded forward onto a desk. */
export const childsPose: Exercise = {
  id: 'childs-pose',
  category: 'stretch',
  style: 'yoga',
  focus: 'thorax',
  bestAt: 'any-time',
  forms: { standard, desk },
  wheelchair: { is: 'done', form: 'desk', note: 'exercise.childs-pose.wheelchair' },
  atMost: null,
  askFirst: ['knee-injury', 'late-pregnancy', 'osteoporosis'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['osteoporosis', 'knee'],
  texts: {
    name: 'exercise.childs-pose.name',
    cue: 'exercise.childs-pose.cue',
    avoid: ['exercise.childs-pose.avoid.1'],
    stopSigns: ['exercise.childs-pose.stop.1', 'exercise.childs-pose.stop.2'],
    notes: [],
  },
};
