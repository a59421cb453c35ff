import type { Exercise, Form } from '../exercise.ts';
import { graded, hold, plan } from './plans.ts';

const usual = plan(hold(30, 3, 10), [1, 1, 2]);
const oneArmUsual = plan(hold(20, 3, 10), [1, 1, 2]);

const standard: Form = {
  positions: ['doorway'],
  equipment: [['door-frame']],
  office: 'room',
  openPlan: 'visible',
  sides: { is: 'together' },
  levels: {
    easier: graded('exercise.doorway-pec.easier', usual, { reach: 0.6 }),
    usual,
    // The second hold is what makes it harder: it is done at another angle.
    harder: graded('exercise.doorway-pec.harder', usual, { rounds: { usual: 2, least: 1, most: 2 } }),
  },
  holdSeconds: null,
  figure: 'exercise.doorway-pec.figure',
  steps: [
    { text: 'exercise.doorway-pec.step.1', during: ['get-ready'] },
    { text: 'exercise.doorway-pec.step.2', during: ['get-ready'] },
    { text: 'exercise.doorway-pec.step.3', during: ['get-ready'] },
    { text: 'exercise.doorway-pec.step.4', during: ['move'] },
    { text: 'exercise.doorway-pec.step.5', during: ['hold'] },
    { text: 'exercise.doorway-pec.step.6', during: ['return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.doorway-pec.caption.get-ready',
      move: 'exercise.doorway-pec.caption.move',
      hold: 'exercise.doorway-pec.caption.hold',
      return: 'exercise.doorway-pec.caption.return',
      rest: 'exercise.doorway-pec.caption.rest',
    },
    stations: [],
  },
};

const oneArm: Form = {
  ...standard,
  sides: { is: 'one-by-one', changeSeconds: 5, comes: 'between' },
  levels: {
    easier: graded('exercise.doorway-pec.one-arm.easier', oneArmUsual, { reach: 0.6 }),
    usual: oneArmUsual,
    harder: null,
  },
  figure: 'exercise.doorway-pec.one-arm.figure',
  steps: [
    { text: 'exercise.doorway-pec.step.1', during: ['get-ready'] },
    { text: 'exercise.doorway-pec.one-arm.step.2', during: ['get-ready', 'change-side'] },
    { text: 'exercise.doorway-pec.step.3', during: ['get-ready', 'change-side'] },
    { text: 'exercise.doorway-pec.step.4', during: ['move'] },
    { text: 'exercise.doorway-pec.step.5', during: ['hold'] },
    { text: 'exercise.doorway-pec.step.6', during: ['return', 'rest'] },
  ],
  captions: {
    phases: {
      ...standard.captions.phases,
      'get-ready': {
        left: 'exercise.doorway-pec.one-arm.caption.get-ready.left',
        right: 'exercise.doorway-pec.one-arm.caption.get-ready.right',
      },
      'change-side': {
        left: 'exercise.doorway-pec.one-arm.caption.change-side.left',
        right: 'exercise.doorway-pec.one-arm.caption.change-side.right',
      },
    },
    stations: [],
  },
};

const desk: Form = {
  ...standard,
  positions: ['seated', 'standing'],
  equipment: [],
  office: 'yes',
  levels: {
    easier: graded('exercise.doorway-pec.desk.easier', usual, { reach: 0.6 }),
    usual,
    harder: null,
  },
  figure: 'exercise.doorway-pec.desk.figure',
  steps: [
    { text: 'exercise.doorway-pec.desk.step.1', during: ['get-ready'] },
    { text: 'exercise.doorway-pec.desk.step.2', during: ['move'] },
    { text: 'exercise.doorway-pec.step.5', during: ['hold'] },
    { text: 'exercise.doorway-pec.desk.step.4', during: ['return', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.doorway-pec.desk.caption.get-ready',
      move: 'exercise.doorway-pec.desk.caption.move',
      hold: 'exercise.doorway-pec.caption.hold',
      return: 'exercise.doorway-pec.desk.caption.return',
      rest: 'exercise.doorway-pec.caption.rest',
    },
    stations: [],
  },
};

const wheelchair: Form = {
  ...oneArm,
  positions: ['wheels'],
  figure: 'exercise.doorway-pec.wheelchair.figure',
  steps: [
    { text: 'exercise.doorway-pec.step.1', during: ['get-ready'] },
    { text: 'exercise.doorway-pec.wheelchair.step.2', during: ['get-ready', 'change-side'] },
    { text: 'exercise.doorway-pec.wheelchair.step.3', during: ['get-ready', 'change-side'] },
    { text: 'exercise.doorway-pec.wheelchair.step.4', during: ['move'] },
    { text: 'exercise.doorway-pec.step.5', during: ['hold'] },
    { text: 'exercise.doorway-pec.wheelchair.step.6', during: ['return', 'rest'] },
  ],
  captions: {
    phases: {
      ...oneArm.captions.phases,
      move: 'exercise.doorway-pec.wheelchair.caption.move',
      return: 'exercise.doorway-pec.wheelchair.caption.return',
    },
    stations: [],
  },
};

/** The doorway chest stretch: 30 seconds, or twice with a rest between (70), or each arm for 20. */
export const doorwayPec: Exercise = {
  id: 'doorway-pec',
  category: 'stretch',
  style: 'plain',
  focus: 'chest',
  bestAt: 'any-time',
  forms: { standard, 'one-arm': oneArm, desk, wheelchair },
  wheelchair: { is: 'done', form: 'wheelchair', note: 'exercise.doorway-pec.wheelchair' },
  atMost: null,
  askFirst: ['shoulder-dislocation', 'frozen-shoulder'],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: ['shoulder'],
  texts: {
    name: 'exercise.doorway-pec.name',
    cue: 'exercise.doorway-pec.cue',
    avoid: ['exercise.doorway-pec.avoid.1', 'exercise.doorway-pec.avoid.2', 'exercise.doorway-pec.avoid.3'],
    stopSigns: ['exercise.doorway-pec.stop.1', 'exercise.doorway-pec.stop.2'],
    notes: ['exercise.doorway-pec.note.1'],
  },
};
