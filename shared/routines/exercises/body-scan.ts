import type { Exercise } from '../exercise.ts';
import { graded, plan, stations } from './plans.ts';

const usual = plan(stations(20), [9, 9, 9]);

/** The short body scan: nine stations of 20 seconds, from the feet to the face. */
export const bodyScan: Exercise = {
  id: 'body-scan',
  category: 'mind',
  style: 'plain',
  focus: 'mind',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated'],
      equipment: [],
      office: 'yes',
      openPlan: 'quiet',
      sides: { is: 'together' },
      levels: {
        easier: graded('exercise.body-scan.easier', usual, { rounds: { usual: 3, least: 3, most: 3 } }),
        usual,
        harder: graded('exercise.body-scan.harder', usual, { dose: stations(66) }),
      },
      holdSeconds: null,
      figure: 'exercise.body-scan.figure',
      steps: [
        { text: 'exercise.body-scan.step.1', during: ['get-ready'] },
        { text: 'exercise.body-scan.step.2', during: ['station'] },
        { text: 'exercise.body-scan.step.3', during: ['station'] },
      ],
      captions: {
        phases: { 'get-ready': 'exercise.body-scan.caption.get-ready' },
        stations: [
          'exercise.body-scan.caption.station.1',
          'exercise.body-scan.caption.station.2',
          'exercise.body-scan.caption.station.3',
          'exercise.body-scan.caption.station.4',
          'exercise.body-scan.caption.station.5',
          'exercise.body-scan.caption.station.6',
          'exercise.body-scan.caption.station.7',
          'exercise.body-scan.caption.station.8',
          'exercise.body-scan.caption.station.9',
        ],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.body-scan.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.body-scan.name',
    cue: 'exercise.body-scan.cue',
    avoid: [],
    stopSigns: ['exercise.body-scan.stop.1'],
    notes: [],
  },
};
