import type { Exercise, Form } from '../exercise.ts';
import { breath, graded, plan } from './plans.ts';

// The most that each plan has comes to three minutes, which is the cap of this drill.
const usual = plan(breath(4, 4, 4, 4), [2, 4, 11]);
const withoutHolds = plan(breath(4, 0, 4, 0), [4, 8, 22]);

const standard: Form = {
  positions: ['seated', 'standing', 'lying'],
  equipment: [],
  office: 'yes',
  openPlan: 'quiet',
  sides: { is: 'together' },
  levels: {
    easier: graded('exercise.breath-box.easier', usual, {
      dose: breath(3, 3, 3, 3),
      rounds: { usual: 5, least: 2, most: 15 },
      reach: 0.8,
    }),
    usual,
    harder: graded('exercise.breath-box.harder', usual, { rounds: { usual: 8, least: 4, most: 11 } }),
  },
  holdSeconds: null,
  figure: 'exercise.breath-box.figure',
  steps: [
    { text: 'exercise.breath-box.step.1', during: ['breathe-in'] },
    { text: 'exercise.breath-box.step.2', during: ['hold-in'] },
    { text: 'exercise.breath-box.step.3', during: ['breathe-out'] },
    { text: 'exercise.breath-box.step.4', during: ['hold-out'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.breath-box.caption.get-ready',
      'breathe-in': 'exercise.breath-box.caption.breathe-in',
      'hold-in': 'exercise.breath-box.caption.hold-in',
      'breathe-out': 'exercise.breath-box.caption.breathe-out',
      'hold-out': 'exercise.breath-box.caption.hold-out',
      rest: 'exercise.breath-box.caption.rest',
    },
    stations: [],
  },
};

const noHolds: Form = {
  ...standard,
  levels: {
    easier: graded('exercise.breath-box.no-holds.easier', withoutHolds, {
      dose: breath(3, 0, 3, 0),
      rounds: { usual: 10, least: 4, most: 30 },
      reach: 0.8,
    }),
    usual: withoutHolds,
    harder: graded('exercise.breath-box.no-holds.harder', withoutHolds, {
      rounds: { usual: 16, least: 8, most: 22 },
    }),
  },
  figure: 'exercise.breath-box.no-holds.figure',
  steps: [
    { text: 'exercise.breath-box.step.1', during: ['breathe-in'] },
    { text: 'exercise.breath-box.step.3', during: ['breathe-out', 'rest'] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.breath-box.caption.get-ready',
      'breathe-in': 'exercise.breath-box.caption.breathe-in',
      'breathe-out': 'exercise.breath-box.caption.breathe-out',
      rest: 'exercise.breath-box.caption.rest',
    },
    stations: [],
  },
};

/** Box breathing: 4 breaths of four times 4 seconds, three minutes at most. */
export const breathBox: Exercise = {
  id: 'breath-box',
  category: 'breathing',
  style: 'plain',
  focus: 'breath',
  bestAt: 'any-time',
  forms: { standard, 'no-holds': noHolds },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.breath-box.wheelchair' },
  atMost: null,
  askFirst: ['lung-disease', 'heart-disease', 'breath-panic'],
  leaveOutWith: [],
  withoutHoldsWith: ['pregnancy', 'high-blood-pressure', 'heart-disease', 'lung-disease', 'fainting'],
  hiddenBy: [],
  texts: {
    name: 'exercise.breath-box.name',
    cue: 'exercise.breath-box.cue',
    avoid: ['exercise.breath-box.avoid.1'],
    stopSigns: ['exercise.breath-box.stop.1'],
    notes: ['exercise.breath-box.note.1'],
  },
};
