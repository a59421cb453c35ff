import type { exerciseMessages } from '../i18n/en/exercises.ts';
import type { Dose } from './dose.ts';
import type { BodyPhase } from './phase.ts';

export const exerciseIds = ['scap-squeeze', 'doorway-pec', 'breath-belly'] as const;
export type ExerciseId = (typeof exerciseIds)[number];

export const levels = ['easier', 'usual', 'harder'] as const;
export type Level = (typeof levels)[number];

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

export type Category = 'strength' | 'stretch' | 'mobility' | 'breathing' | 'mind' | 'walk' | 'heat' | 'setup';
export type Position = 'seated' | 'standing' | 'doorway' | 'floor' | 'lying' | 'wheels';
export type Equipment = 'door-frame' | 'wall' | 'chair' | 'desk' | 'band' | 'mat' | 'roller' | 'warm-pack';
/** Where it can be done: anywhere in an office, in a room with some privacy, or at home. */
export type Office = 'yes' | 'room' | 'home';
/** What it is among colleagues: nobody notices, or everybody sees it. */
export type OpenPlan = 'quiet' | 'visible';
export type Focus =
  | 'scapula'
  | 'chest'
  | 'thorax'
  | 'rotation'
  | 'neck'
  | 'hip'
  | 'core'
  | 'breath'
  | 'mind'
  | 'recovery'
  | 'whole';

/** Both sides at once, one after the other, or whichever the person likes. */
export type Sides = 'together' | 'one-by-one' | 'either';

/** What a person asks a clinician about before they use the exercise. */
export type AskFirst =
  | 'shoulder-surgery'
  | 'shoulder-instability'
  | 'shoulder-dislocation'
  | 'frozen-shoulder'
  | 'lung-disease'
  | 'heart-disease'
  | 'breath-panic';

/** How an exercise is done at one level: the timing of a round, how many rounds, and how far the movement goes. */
export type LevelPlan = {
  readonly dose: Dose;
  /** The timing when the sides take turns, where it differs. */
  readonly doseBySide: Dose | null;
  /** Rounds (for one side, when they take turns): as a rule, and the least and most that do good. */
  readonly rounds: { readonly usual: number; readonly least: number; readonly most: number };
  /** How much of the way from pose A to pose B the body goes, above 0 and up to 1. */
  readonly reach: number;
};

/** A text of an exercise. The whole catalogue is not needed for it, and may itself speak of routines. */
export type ExerciseKey = keyof typeof exerciseMessages;

export type ExerciseTexts = {
  readonly name: ExerciseKey;
  /** What the figure shows, for those who hear it instead. */
  readonly figure: ExerciseKey;
  readonly steps: readonly ExerciseKey[];
  readonly cue: ExerciseKey;
  readonly avoid: readonly ExerciseKey[];
  readonly easier: ExerciseKey;
  readonly harder: ExerciseKey;
  readonly wheelchair: ExerciseKey;
  /** Signs of this exercise alone; `stopForAll` holds for every one. */
  readonly stopSigns: readonly ExerciseKey[];
  /** The line of a phase, where the exercise has its own; `captionOf` knows the others. */
  readonly captions: { readonly [P in BodyPhase]?: ExerciseKey };
};

export type Exercise = {
  readonly id: ExerciseId;
  readonly category: Category;
  readonly positions: readonly Position[];
  readonly equipment: readonly Equipment[];
  readonly office: Office;
  readonly openPlan: OpenPlan;
  readonly focus: Focus;
  readonly sides: Sides;
  readonly levels: { readonly [L in Level]: LevelPlan };
  readonly askFirst: readonly AskFirst[];
  readonly texts: ExerciseTexts;
};
