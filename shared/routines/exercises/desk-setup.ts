import type { Exercise } from '../exercise.ts';
import { plan, stations } from './plans.ts';

const usual = plan(stations(24), [10, 10, 10]);

/** The desk check: ten stations of 24 seconds, in the order in which one decides the next. */
export const deskSetup: Exercise = {
  id: 'desk-setup',
  category: 'setup',
  style: 'plain',
  focus: 'whole',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated'],
      equipment: [['desk']],
      office: 'yes',
      openPlan: 'quiet',
      sides: { is: 'together' },
      levels: { easier: null, usual, harder: null },
      holdSeconds: null,
      figure: 'exercise.desk-setup.figure',
      steps: [
        { text: 'exercise.desk-setup.step.1', during: ['get-ready', 'station'] },
        { text: 'exercise.desk-setup.step.2', during: ['station'] },
        { text: 'exercise.desk-setup.step.3', during: ['station'] },
        { text: 'exercise.desk-setup.step.4', during: ['station'] },
        { text: 'exercise.desk-setup.step.5', during: ['station'] },
        { text: 'exercise.desk-setup.step.6', during: ['station'] },
        { text: 'exercise.desk-setup.step.7', during: ['station'] },
        { text: 'exercise.desk-setup.step.8', during: ['station'] },
        { text: 'exercise.desk-setup.step.9', during: ['station'] },
        { text: 'exercise.desk-setup.step.10', during: ['station'] },
      ],
      captions: {
        phases: { 'get-ready': 'exercise.desk-setup.caption.get-ready' },
        stations: [
          'exercise.desk-setup.caption.station.1',
          'exercise.desk-setup.caption.station.2',
          'exercise.desk-setup.caption.station.3',
          'exercise.desk-setup.caption.station.4',
          'exercise.desk-setup.caption.station.5',
          'exercise.desk-setup.caption.station.6',
          'exercise.desk-setup.caption.station.7',
          'exercise.desk-setup.caption.station.8',
          'exercise.desk-setup.caption.station.9',
          'exercise.desk-setup.caption.station.10',
        ],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.desk-setup.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.desk-setup.name',
    cue: 'exercise.desk-setup.cue',
    avoid: [],
    stopSigns: [],
    notes: ['exercise.desk-setup.note.1', 'exercise.desk-setup.note.2'],
  },
};
