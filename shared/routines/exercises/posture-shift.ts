import type { Exercise, Form } from '../exercise.ts';
import { plan, stations } from './plans.ts';

const usual = plan(stations(5), [4, 4, 4]);

const standard: Form = {
  positions: ['seated', 'standing'],
  equipment: [],
  office: 'yes',
  openPlan: 'quiet',
  sides: { is: 'together' },
  levels: { easier: null, usual, harder: null },
  holdSeconds: null,
  figure: 'exercise.posture-shift.figure',
  steps: [
    { text: 'exercise.posture-shift.step.1', during: ['get-ready', 'station'] },
    { text: 'exercise.posture-shift.step.2', during: ['station'] },
    { text: 'exercise.posture-shift.step.3', during: ['station'] },
    { text: 'exercise.posture-shift.step.4', during: ['station'] },
  ],
  captions: {
    phases: { 'get-ready': 'exercise.posture-shift.caption.get-ready' },
    stations: [
      'exercise.posture-shift.caption.station.1',
      'exercise.posture-shift.caption.station.2',
      'exercise.posture-shift.caption.station.3',
      'exercise.posture-shift.caption.station.4',
    ],
  },
};

const wheelchair: Form = {
  ...standard,
  positions: ['wheels'],
  figure: 'exercise.posture-shift.wheelchair.figure',
  steps: [
    { text: 'exercise.posture-shift.wheelchair.step.1', during: ['get-ready', 'station'] },
    { text: 'exercise.posture-shift.wheelchair.step.2', during: ['station'] },
    { text: 'exercise.posture-shift.wheelchair.step.3', during: ['station'] },
    { text: 'exercise.posture-shift.wheelchair.step.4', during: ['station'] },
  ],
  captions: {
    phases: { 'get-ready': 'exercise.posture-shift.caption.get-ready' },
    stations: [
      'exercise.posture-shift.wheelchair.caption.station.1',
      'exercise.posture-shift.wheelchair.caption.station.2',
      'exercise.posture-shift.wheelchair.caption.station.3',
      'exercise.posture-shift.wheelchair.caption.station.4',
    ],
  },
};

/** Another position: four stations in 20 seconds. */
export const postureShift: Exercise = {
  id: 'posture-shift',
  category: 'setup',
  style: 'plain',
  focus: 'whole',
  bestAt: 'any-time',
  forms: { standard, wheelchair },
  wheelchair: { is: 'done', form: 'wheelchair', note: 'exercise.posture-shift.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.posture-shift.name',
    cue: 'exercise.posture-shift.cue',
    avoid: [],
    stopSigns: [],
    notes: [],
  },
};
