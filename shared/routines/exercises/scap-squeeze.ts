import type { Exercise, LevelPlan } from '../exercise.ts';

const usual: LevelPlan = {
  dose: { is: 'repetitions', moveSeconds: 2, holdSeconds: 5, returnSeconds: 2, restSeconds: 1 },
  doseBySide: null,
  rounds: { usual: 6, least: 5, most: 12 },
  reach: 1,
};

/** The shoulder blade squeeze: 6 times 10 seconds. */
export const scapSqueeze: Exercise = {
  id: 'scap-squeeze',
  category: 'strength',
  positions: ['seated', 'standing'],
  equipment: [],
  office: 'yes',
  openPlan: 'quiet',
  focus: 'scapula',
  sides: 'together',
  levels: {
    // What the hold gives up goes to the rest: easing off makes a repetition lighter, and never adds one.
    easier: {
      ...usual,
      dose: { is: 'repetitions', moveSeconds: 2, holdSeconds: 2, returnSeconds: 2, restSeconds: 4 },
      reach: 0.5,
    },
    usual,
    // Harder is another pose of the arms, not another time.
    harder: usual,
  },
  askFirst: ['shoulder-surgery', 'shoulder-instability'],
  texts: {
    name: 'exercise.scap-squeeze.name',
    figure: 'exercise.scap-squeeze.figure',
    steps: [
      'exercise.scap-squeeze.step.1',
      'exercise.scap-squeeze.step.2',
      'exercise.scap-squeeze.step.3',
      'exercise.scap-squeeze.step.4',
    ],
    cue: 'exercise.scap-squeeze.cue',
    avoid: [
      'exercise.scap-squeeze.avoid.1',
      'exercise.scap-squeeze.avoid.2',
      'exercise.scap-squeeze.avoid.3',
    ],
    easier: 'exercise.scap-squeeze.easier',
    harder: 'exercise.scap-squeeze.harder',
    wheelchair: 'exercise.scap-squeeze.wheelchair',
    stopSigns: [],
    captions: {
      'get-ready': 'exercise.scap-squeeze.caption.get-ready',
      move: 'exercise.scap-squeeze.caption.move',
      hold: 'exercise.scap-squeeze.caption.hold',
      return: 'exercise.scap-squeeze.caption.return',
      rest: 'exercise.scap-squeeze.caption.rest',
    },
  },
};
