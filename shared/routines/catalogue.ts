import type { routineMessages } from '../i18n/en/routines.ts';
import type { OwnWords } from '../i18n/own-words.ts';
import type {
  Category,
  Exercise,
  ExerciseId,
  ExerciseKey,
  Focus,
  Form,
  FormName,
  Level,
  LevelPlan,
  PlayedText,
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
import { type AnyExercise, isOwn } from './own-exercise.ts';
import { ownFormOf, ownWords } from './own-form.ts';
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

/** An exercise of the catalogue in one of its forms. */
export type DoneAs = { readonly exercise: ExerciseId; readonly form: FormName };

/** Whatever can be played: one of the catalogue in one of its forms, or one of the person's own, which has one form. */
export type PlayedAs = { readonly exercise: AnyExercise; readonly form: FormName };

/** The form of an exercise; where it has none of that name, the standard one. */
export function formOf(doneAs: DoneAs): Form;
export function formOf(played: PlayedAs): Form<PlayedText>;
export function formOf({ exercise, form }: PlayedAs): Form<PlayedText> {
  if (isOwn(exercise)) return ownFormOf(exercise);
  const { forms } = exercises[exercise];
  return forms[form] ?? forms.standard;
}

export const nameOf = (exercise: AnyExercise): ExerciseKey | OwnWords =>
  isOwn(exercise) ? ownWords(exercise.name, exercise) : exercises[exercise].texts.name;

export const focusOf = (exercise: AnyExercise): Focus =>
  isOwn(exercise) ? exercise.focus : exercises[exercise].focus;

export const categoryOf = (exercise: AnyExercise): Category =>
  isOwn(exercise) ? exercise.category : exercises[exercise].category;

/** The plan of a level; an exercise without that level is done as usual. */
export function planOf(played: PlayedAs, level: Level): LevelPlan {
  const { levels } = formOf(played);
  return levels[level] ?? levels.usual;
}

/** What the figure shows of a form at a level, for those who hear it instead. */
export function figureTextOf(played: PlayedAs, level: Level): PlayedText {
  const { levels, figure } = formOf(played);
  return (level === 'usual' ? null : levels[level]?.figure) ?? figure;
}

/** Whether a form asks to hold the breath at any of its levels. */
export const holdsBreath = ({ levels }: Pick<Form, 'levels'>): boolean =>
  [levels.easier, levels.usual, levels.harder].some(
    (plan) => plan?.dose.is === 'breath' && plan.dose.holdInSeconds + plan.dose.holdOutSeconds > 0,
  );

/** Whether a form at a level is done on the floor. */
export const isOnFloor = (form: Pick<Form, 'positions' | 'levels'>, level: Level): boolean =>
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
type Said = PlayedAs & {
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
