import type { Scene } from '../../shared/figure/draw/scene.ts';
import type { Shows } from '../../shared/figure/exercises/exercise.ts';
import { amountInTime, isCycle, type RunningTime } from '../../shared/figure/pace.ts';
import { preparedFor } from '../../shared/figure/prepared.ts';
import { type SceneRequest, sceneOf } from '../../shared/figure/scene-of.ts';
import type { Stage } from '../../shared/figure/stage.ts';
import type { FigureBody } from '../../shared/ipc/snapshots.ts';
import type { FormName, Level, Side } from '../../shared/routines/exercise.ts';
import { type AnyExercise, isSameExercise } from '../../shared/routines/own-exercise.ts';
import type { PhaseName } from '../../shared/routines/phase.ts';
import { figureOf } from './figure-of.ts';

/** What the player knows of a body: how far it has gone, and in which phase of what. */
export type FigurePose = {
  readonly exercise: AnyExercise;
  readonly form: FormName;
  /** The level asked for. */
  readonly level: Level;
  /** From pose A (0) to pose B (1), with the reach of the level already in it. */
  readonly amount: number;
  readonly phase: PhaseName;
  readonly progress: number;
  readonly side: Side | null;
  /** The time that runs, where time moves the body on and no repetition does. */
  readonly running: RunningTime | null;
  /** Whether an arrow shows which way it goes next. */
  readonly hasArrow: boolean;
};

const stageOf: { readonly [P in PhaseName]: Stage } = {
  move: 'out',
  'breathe-in': 'out',
  station: 'out',
  timer: 'out',
  hold: 'held',
  'hold-in': 'held',
  return: 'back',
  'breathe-out': 'back',
  rest: 'rest',
  'hold-out': 'rest',
  'get-ready': 'rest',
  'change-side': 'rest',
  'between-sets': 'rest',
  look: 'rest',
  done: 'rest',
};

/**
 * How much of its stage has passed. An empty pause of the breath is timed as its other parts are; in every other rest
 * the breath is where the next one begins.
 */
const stageProgress = ({ phase, progress }: FigurePose): number =>
  stageOf[phase] === 'rest' && phase !== 'hold-out' ? 1 : progress;

const toThe = (parts: number, value: number): number => Math.round(value * parts) / parts;

/** A glow that swells over seconds needs no more, and a body that holds still need not be drawn for less. */
const swellSteps = 24;
/** A dot goes round a track of some 500 units. */
const trackSteps = 1024;

const hasTrack = (shows: Shows): boolean => shows === 'breath-on-square' || shows === 'breath-on-ring';

/** The dot of a breath runs along with the time; elsewhere time only lets a glow swell. */
const timeSteps = (shows: Shows): number => (hasTrack(shows) ? trackSteps : swellSteps);

/** What is asked of the figure to show a pose; poses that look the same ask for the same. */
export function requestAt(pose: FigurePose, { base, restingArm }: FigureBody): SceneRequest {
  const { form, level, phase, side, running } = pose;
  const paced = { exercise: figureOf(pose.exercise), form, level, base };
  // A card shows what comes there and back; walking goes on.
  const isTimed = running !== null && (phase === 'timer' || isCycle(paced));
  const manner = { ...paced, side: side ?? 'right', restingArm };
  const { steps, exercise } = preparedFor(manner);
  const stage = stageOf[phase];
  const isTimeShown = hasTrack(exercise.shows) || stage === 'held' || stage === 'rest';
  return {
    ...manner,
    amount: toThe(steps(), isTimed ? amountInTime(paced, running) : pose.amount),
    stage,
    // On the way there and back without a track to run along, time shows nothing that the amount does not.
    progress: isTimeShown ? toThe(timeSteps(exercise.shows), stageProgress(pose)) : 0,
    isFirstRepetition: pose.hasArrow,
    palette: 'clay',
  };
}

/** The picture of a pose. */
export const sceneAt = (pose: FigurePose, body: FigureBody): Scene => sceneOf(requestAt(pose, body));

/** Whether two poses make the same picture. */
export function isSameRequest(one: SceneRequest, other: SceneRequest): boolean {
  const others = Object.values(other);
  return Object.values(one).every((value, index) => value === others[index]);
}

/** At its start a body is on its way nowhere, and may take up another pose. */
const atStart = 0.02;

/** A level with a picture of its own is shown from the next repetition on, as it is timed: nobody is torn out of a pose. */
export function levelShown(shown: FigurePose | null, pose: FigurePose): Level {
  if (shown === null || pose.amount <= atStart) return pose.level;
  const isSame = isSameExercise(shown.exercise, pose.exercise) && shown.form === pose.form;
  return isSame ? shown.level : pose.level;
}
