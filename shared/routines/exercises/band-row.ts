import type { Exercise } from '../exercise.ts';
import { graded, plan, repetitions, several } from './plans.ts';

const usual = plan(repetitions(2, 1, 3, 0), [6, 10, 15], { sets: several(2, 45) });

/** Rowing with a band: twice 10 repetitions of 6 seconds, 45 seconds between. */
export const bandRow: Exercise = {
  id: 'band-row',
  category: 'strength',
  style: 'plain',
  focus: 'scapula',
  bestAt: 'any-time',
  forms: {
    standard: {
      positions: ['seated', 'standing'],
      // Anchored at waist height or under the feet, so nothing else is needed.
      equipment: [['band']],
      office: 'room',
      openPlan: 'visible',
      sides: { is: 'together' },
      levels: {
        easier: graded('exercise.band-row.easier', usual, { reach: 0.8 }),
        usual,
        harder: graded('exercise.band-row.harder', usual, { rounds: { usual: 15, least: 10, most: 15 } }),
      },
      holdSeconds: null,
      figure: 'exercise.band-row.figure',
      steps: [
        { text: 'exercise.band-row.step.1', during: ['get-ready'] },
        { text: 'exercise.band-row.step.2', during: ['get-ready', 'rest', 'between-sets'] },
        { text: 'exercise.band-row.step.3', during: ['move'] },
        { text: 'exercise.band-row.step.4', during: ['hold'] },
        { text: 'exercise.band-row.step.5', during: ['return'] },
      ],
      captions: {
        phases: {
          'get-ready': 'exercise.band-row.caption.get-ready',
          move: 'exercise.band-row.caption.move',
          hold: 'exercise.band-row.caption.hold',
          return: 'exercise.band-row.caption.return',
          'between-sets': 'exercise.band-row.caption.between-sets',
        },
        stations: [],
      },
    },
  },
  wheelchair: { is: 'done', form: 'standard', note: 'exercise.band-row.wheelchair' },
  atMost: null,
  askFirst: [],
  leaveOutWith: [],
  withoutHoldsWith: [],
  hiddenBy: [],
  texts: {
    name: 'exercise.band-row.name',
    cue: 'exercise.band-row.cue',
    avoid: [
      'exercise.band-row.avoid.1',
      'exercise.band-row.avoid.2',
      'exercise.band-row.avoid.3',
      'exercise.band-row.avoid.4',
    ],
    stopSigns: [],
    notes: [],
  },
};
