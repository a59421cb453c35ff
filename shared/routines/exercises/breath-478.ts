import type { Exercise, Form } from '../exercise.ts';
import { breath, graded, plan } from './plans.ts';

/** Four breaths and no more, whatever the pace. */
const cap = 4;
const usual = plan(breath(4, 7, 8, 0), [2, cap, cap]);
const withoutHold = plan(breath(4, 0, 8, 0), [2, cap, cap]);

const standard: Form = {
  positions: ['seated', 'lying'],
  equipment: [],
  office: 'yes',
  openPlan: 'quiet',
  sides: { is: 'together' },
  levels: {
    easier: graded('exercise.breath-478.easier', usual, { dose: breath(2, 3, 4, 0), reach: 0.8 }),
    usual,
    harder: null,
  },
  holdSeconds: null,
  figure: 'exercise.breath-478.figure',
  steps: [
    { text: 'exercise.breath-478.step.1', during: ['breathe-in'] },
    { text: 'exercise.breath-478.step.2', during: ['hold-in'] },
    { text: 'exercise.breath-478.step.3', during: ['breathe-out', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.breath-478.caption.get-ready',
      'breathe-in': 'exercise.breath-478.caption.breathe-in',
      'hold-in': 'exercise.breath-478.caption.hold-in',
      'breathe-out': 'exercise.breath-478.caption.breathe-out',
      rest: 'exercise.breath-478.caption.rest',
    },
    stations: [],
  },
};

const noHolds: Form = {
  ...standard,
  levels: {
    easier: graded('exercise.breath-478.no-holds.easier', withoutHold, {
      dose: breath(2, 0, 4, 0),
      reach: 0.8,
    }),
    usual: withoutHold,
    harder: null,
  },
  figure: 'exercise.breath-478.no-holds.figure',
  steps: [
    { text: 'exercise.breath-478.step.1', during: ['breathe-in'] },
    { text: 'exercise.breath-478.step.3', during: ['breathe-out', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.breath-478.caption.get-ready',
      'breathe-in': 'exercise.breath-478.caption.breathe-in',
      'breathe-out': 'exercise.breath-478.caption.breathe-out',
      rest: 'exercise.breath-478.caption.rest',
    },
    stations: [],
  },
};

/** 4-7-8: four breaths of 4 seconds in, 7 held, 8 out. */
export const breath478: Exercise = {
  id: 'breath-478',
  category: 'breathing',
  style: 'plain',
  focus: 'breath',
  bestAt: 'evening',
  forms: { standard, 'no-holds': noHolds },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.breath-478.wheelchair' },
  atMost: null,
  askFirst: ['lung-disease', 'heart-disease', 'breath-panic'],
  leaveOutWith: [],
  withoutHoldsWith: ['pregnancy', 'high-blood-pressure', 'heart-disease', 'lung-disease', 'fainting'],
  hiddenBy: [],
  texts: {
    name: 'exercise.breath-478.name',
    cue: 'exercise.breath-478.cue',
    avoid: ['exercise.breath-478.avoid.1'],
    stopSigns: ['exercise.breath-478.stop.1'],
    notes: ['exercise.breath-478.note.1', 'exercise.breath-478.note.2'],
  },
};
