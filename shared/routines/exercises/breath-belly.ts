import type { Exercise, LevelPlan } from '../exercise.ts';

const usual: LevelPlan = {
  dose: { is: 'breath', inSeconds: 4, holdInSeconds: 0, outSeconds: 6, holdOutSeconds: 0 },
  doseBySide: null,
  rounds: { usual: 6, least: 2, most: 30 },
  reach: 1,
};

/** Belly breathing: six breaths of 4 seconds in and 6 out. */
export const breathBelly: Exercise = {
  id: 'breath-belly',
  category: 'breathing',
  positions: ['seated', 'standing', 'lying'],
  equipment: [],
  office: 'yes',
  openPlan: 'quiet',
  focus: 'breath',
  sides: 'together',
  levels: {
    easier: {
      ...usual,
      dose: { is: 'breath', inSeconds: 2, holdInSeconds: 0, outSeconds: 3, holdOutSeconds: 0 },
      rounds: { usual: 12, least: 4, most: 60 },
      reach: 0.7,
    },
    usual,
    // Harder is longer: five minutes at the same pace.
    harder: { ...usual, rounds: { usual: 30, least: 6, most: 30 } },
  },
  askFirst: ['lung-disease', 'heart-disease', 'breath-panic'],
  texts: {
    name: 'exercise.breath-belly.name',
    figure: 'exercise.breath-belly.figure',
    steps: ['exercise.breath-belly.step.1', 'exercise.breath-belly.step.2', 'exercise.breath-belly.step.3'],
    cue: 'exercise.breath-belly.cue',
    avoid: ['exercise.breath-belly.avoid.1'],
    easier: 'exercise.breath-belly.easier',
    harder: 'exercise.breath-belly.harder',
    wheelchair: 'exercise.breath-belly.wheelchair',
    stopSigns: ['exercise.breath-belly.stop.1'],
    captions: {
      'get-ready': 'exercise.breath-belly.caption.get-ready',
      'breathe-in': 'exercise.breath-belly.caption.breathe-in',
      'breathe-out': 'exercise.breath-belly.caption.breathe-out',
    },
  },
};
