import type { Dose } from '../dose.ts';
import type { ExerciseKey, GradedPlan, LevelPlan, Sets } from '../exercise.ts';

/** Seconds into the pose, in it, back, and at rest, for each repetition. */
export const repetitions = (move: number, hold: number, back: number, rest: number): Dose => ({
  is: 'repetitions',
  moveSeconds: move,
  holdSeconds: hold,
  returnSeconds: back,
  restSeconds: rest,
});

/** Seconds of a hold, of them the way in and the way out, and the rest between two. */
export const hold = (seconds: number, ease: number, rest: number): Dose => ({
  is: 'hold',
  holdSeconds: seconds,
  easeSeconds: ease,
  restSeconds: rest,
});

/** Seconds in, held, out, and held empty. */
export const breath = (into: number, held: number, out: number, empty: number): Dose => ({
  is: 'breath',
  inSeconds: into,
  holdInSeconds: held,
  outSeconds: out,
  holdOutSeconds: empty,
});

export const stations = (seconds: number): Dose => ({ is: 'stations', stationSeconds: seconds });

/** A timer whose rounds are minutes, with a look at something once if there is anything to look at. */
export const minutes = (look: Extract<Dose, { is: 'timer' }>['look'] = null): Dose => ({
  is: 'timer',
  unitSeconds: 60,
  look,
});

export const several = (count: number, betweenSeconds: number): Sets => ({
  is: 'several',
  count,
  betweenSeconds,
});

/** The usual plan: the whole reach, one set, where the form is done. `rounds` are the least, the usual and the most. */
export const plan = (
  dose: Dose,
  [least, usual, most]: readonly [number, number, number],
  more: Partial<Pick<LevelPlan, 'sets' | 'reach' | 'goesTo'>> = {},
): LevelPlan => ({
  dose,
  sets: { is: 'one' },
  rounds: { usual, least, most },
  reach: 1,
  goesTo: 'same-place',
  ...more,
});

/** A plan as another level of it, with the line that says how it differs. */
export const graded = (
  how: ExerciseKey,
  base: LevelPlan,
  more: Partial<Omit<GradedPlan, 'how'>> = {},
): GradedPlan => ({
  figure: null,
  ...base,
  ...more,
  how,
});
