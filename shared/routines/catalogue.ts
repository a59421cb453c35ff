import type { routineMessages } from '../i18n/en/routines.ts';
import type {
  Exercise,
  ExerciseId,
  ExerciseKey,
  Form,
  FormName,
  Level,
  LevelPlan,
  Side,
} from './exercise.ts';
import { bandRow } from './exercises/band-row.ts';
import { birdDog } from './exercises/bird-dog.ts';
import { bodyScan } from './exercises/body-scan.ts';
import { breath478 } from './exercises/breath-478.ts';
import { breathBelly } from './exercises/breath-belly.ts';
import { breathBox } from './exercises/breath-box.ts';
import { breathCoherent } from './exercises/breath-coherent.ts';
import { catCow } from './exercises/cat-cow.ts';
import { chairExt } from './exercises/chair-ext.ts';
import { chairRotation } from './exercises/chair-rotation.ts';
import { childsPose } from './exercises/childs-pose.ts';
import { chinTuck } from './exercises/chin-tuck.ts';
import { deadBug } from './exercises/dead-bug.ts';
import { deskSetup } from './exercises/desk-setup.ts';
import { doorwayPec } from './exercises/doorway-pec.ts';
import { heat } from './exercises/heat.ts';
import { hipFlexor } from './exercises/hip-flexor.ts';
import { neckSide } from './exercises/neck-side.ts';
import { plank } from './exercises/plank.ts';
import { postureShift } from './exercises/posture-shift.ts';
import { rollerExt } from './exercises/roller-ext.ts';
import { scapSqueeze } from './exercises/scap-squeeze.ts';
import { sphinx } from './exercises/sphinx.ts';
import { walk } from './exercises/walk.ts';
import { wallAngel } from './exercises/wall-angel.ts';
import type { PhaseName } from './phase.ts';

/** Every exercise by its id. An id without an exercise does not compile. */
export const exercises: { readonly [I in ExerciseId]: Exercise } = {
  'scap-squeeze': scapSqueeze,
  'band-row': bandRow,
  'wall-angel': wallAngel,
  'doorway-pec': doorwayPec,
  'chair-ext': chairExt,
  'roller-ext': rollerExt,
  'chair-rotation': chairRotation,
  'cat-cow': catCow,
  'chin-tuck': chinTuck,
  'neck-side': neckSide,
  'hip-flexor': hipFlexor,
  'bird-dog': birdDog,
  'dead-bug': deadBug,
  plank,
  'breath-belly': breathBelly,
  'breath-box': breathBox,
  'breath-478': breath478,
  'breath-coherent': breathCoherent,
  'body-scan': bodyScan,
  'childs-pose': childsPose,
  sphinx,
  heat,
  walk,
  'posture-shift': postureShift,
  'desk-setup': deskSetup,
};

/** An exercise in one of its forms. */
export type DoneAs = { readonly exercise: ExerciseId; readonly form: FormName };

/** The form of an exercise; where it has none of that name, the standard one. */
export const formOf = ({ exercise, form }: DoneAs): Form =>
  exercises[exercise].forms[form] ?? exercises[exercise].forms.standard;

/** The plan of a level; an exercise without that level is done as usual. */
export function planOf(doneAs: DoneAs, level: Level): LevelPlan {
  const { levels } = formOf(doneAs);
  return levels[level] ?? levels.usual;
}

/** What the figure shows of a form at a level, for those who hear it instead. */
export function figureTextOf(doneAs: DoneAs, level: Level): ExerciseKey {
  const { levels, figure } = formOf(doneAs);
  return (level === 'usual' ? null : levels[level]?.figure) ?? figure;
}

/** Whether a form asks to hold the breath at any of its levels. */
export const holdsBreath = ({ levels }: Form): boolean =>
  [levels.easier, levels.usual, levels.harder].some(
    (plan) => plan?.dose.is === 'breath' && plan.dose.holdInSeconds + plan.dose.holdOutSeconds > 0,
  );

/** Whether a form at a level is done on the floor. */
export const isOnFloor = (form: Form, level: Level): boolean =>
  form.positions.includes('floor') || (form.levels[level] ?? form.levels.usual).goesTo === 'floor';

/**
 * Which of so many places a station stands for, from 0. All of them are visited as a rule; a shorter round takes some
 * that are evenly spread, from the first to the last.
 */
export function stationIndex(station: number, stations: number, places: number): number {
  if (stations < 2) return 0;
  return Math.round(((station - 1) * (places - 1)) / (stations - 1));
}

/** What a moment and an event have in common: which exercise, what is done in it, on which side, in which repetition. */
type Said = DoneAs & {
  readonly phase: PhaseName;
  readonly side: Side | null;
  readonly repetition: number;
  readonly repetitions: number;
};

/** The one line that goes with a phase: on the screen, spoken, and in the live region, always the same words. */
export function captionOf(said: Said): ExerciseKey | keyof typeof routineMessages {
  const { phase, side, repetition, repetitions } = said;
  if (phase === 'done') return 'routine.phase.done';
  const { phases, stations } = formOf(said).captions;
  const station = stations[stationIndex(repetition, repetitions, stations.length)];
  const own = phase === 'station' ? station : phases[phase];
  if (own === undefined) return `routine.phase.${phase}`;
  return typeof own === 'string' ? own : own[side ?? 'right'];
}
