import type { Exercise, LevelPlan } from '../exercise.ts';

const usual: LevelPlan = {
  dose: { is: 'hold', holdSeconds: 30, easeSeconds: 3, restSeconds: 10 },
  doseBySide: { is: 'hold', holdSeconds: 20, easeSeconds: 3, restSeconds: 10 },
  rounds: { usual: 1, least: 1, most: 2 },
  reach: 1,
};

/** The doorway chest stretch: 30 seconds, or twice with a rest between (70), or each arm for 20. */
export const doorwayPec: Exercise = {
  id: 'doorway-pec',
  category: 'stretch',
  positions: ['doorway'],
  equipment: ['door-frame'],
  office: 'room',
  openPlan: 'visible',
  focus: 'chest',
  sides: 'either',
  levels: {
    easier: { ...usual, reach: 0.6 },
    usual,
    // The second hold is what makes it harder: it is done at another angle.
    harder: { ...usual, rounds: { usual: 2, least: 1, most: 2 } },
  },
  askFirst: ['shoulder-dislocation', 'frozen-shoulder'],
  texts: {
    name: 'exercise.doorway-pec.name',
    figure: 'exercise.doorway-pec.figure',
    steps: [
      'exercise.doorway-pec.step.1',
      'exercise.doorway-pec.step.2',
      'exercise.doorway-pec.step.3',
      'exercise.doorway-pec.step.4',
      'exercise.doorway-pec.step.5',
      'exercise.doorway-pec.step.6',
    ],
    cue: 'exercise.doorway-pec.cue',
    avoid: ['exercise.doorway-pec.avoid.1', 'exercise.doorway-pec.avoid.2', 'exercise.doorway-pec.avoid.3'],
    easier: 'exercise.doorway-pec.easier',
    harder: 'exercise.doorway-pec.harder',
    wheelchair: 'exercise.doorway-pec.wheelchair',
    stopSigns: ['exercise.doorway-pec.stop.1', 'exercise.doorway-pec.stop.2'],
    captions: {
      'get-ready': 'exercise.doorway-pec.caption.get-ready',
      move: 'exercise.doorway-pec.caption.move',
      hold: 'exercise.doorway-pec.caption.hold',
      return: 'exercise.doorway-pec.caption.return',
      rest: 'exercise.doorway-pec.caption.rest',
      'change-side': 'exercise.doorway-pec.caption.change-side',
    },
  },
};
