import type { Exercise, Form } from '../exercise.ts';
import { minutes, plan } from './plans.ts';

const usual = plan(minutes({ atSeconds: 300, lastsSeconds: 20 }), [5, 15, 20]);

const standard: Form = {
  positions: ['seated', 'lying'],
  equipment: [['heat-pad', 'warm-pack']],
  office: 'home',
  openPlan: 'visible',
  sides: { is: 'together' },
  levels: { easier: null, usual, harder: null },
  holdSeconds: null,
  figure: 'exercise.heat.figure',
  steps: [
    { text: 'exercise.heat.step.1', during: ['get-ready'] },
    { text: 'exercise.heat.step.2', during: ['get-ready'] },
    { text: 'exercise.heat.step.3', during: ['timer'] },
    { text: 'exercise.heat.step.4', during: ['look'] },
    { text: 'exercise.heat.step.5', during: [] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.heat.caption.get-ready',
      timer: 'exercise.heat.caption.timer',
      look: 'exercise.heat.caption.look',
    },
    stations: [],
  },
};

const bath: Form = {
  ...standard,
  positions: ['lying'],
  equipment: [['bathtub']],
  figure: 'exercise.heat.bath.figure',
  steps: [
    { text: 'exercise.heat.bath.step.1', during: ['get-ready'] },
    { text: 'exercise.heat.bath.step.2', during: ['get-ready'] },
    { text: 'exercise.heat.bath.step.3', during: ['timer'] },
    { text: 'exercise.heat.step.4', during: ['look'] },
    { text: 'exercise.heat.bath.step.5', during: [] },
  ],
  captions: {
    phases: {
      'get-ready': 'exercise.heat.bath.caption.get-ready',
      timer: 'exercise.heat.bath.caption.timer',
      look: 'exercise.heat.caption.look',
    },
    stations: [],
  },
};

/** Warmth for the upper back: 15 minutes, 20 at most, a look at the skin after 5. */
export const heat: Exercise = {
  id: 'heat',
  category: 'heat',
  style: 'plain',
  focus: 'recovery',
  bestAt: 'any-time',
  forms: { standard, bath },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.heat.wheelchair' },
  atMost: { perDay: 3, gapMinutes: 60 },
  askFirst: ['pregnancy'],
  leaveOutWith: [
    'numb-skin',
    'neuropathy',
    'poor-circulation',
    'broken-skin',
    'fresh-swelling',
    'fever',
    'cannot-remove',
  ],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.heat.name',
    cue: 'exercise.heat.cue',
    avoid: [
      'exercise.heat.avoid.1',
      'exercise.heat.avoid.2',
      'exercise.heat.avoid.3',
      'exercise.heat.avoid.4',
      'exercise.heat.avoid.5',
    ],
    stopSigns: ['exercise.heat.stop.1', 'exercise.heat.stop.2', 'exercise.heat.stop.3'],
    notes: ['exercise.heat.note.1', 'exercise.heat.note.2', 'exercise.heat.note.3'],
  },
};
