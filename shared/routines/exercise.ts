import type { exerciseMessages } from '../i18n/en/exercises.ts';
import type { routineMessages } from '../i18n/en/routines.ts';
import type { OwnWords } from '../i18n/own-words.ts';
import type { Condition } from './condition.ts';
import type { Dose } from './dose.ts';
import type { BodyPhase } from './phase.ts';

export const exerciseIds = [
  'scap-squeeze',
  'band-row',
  'wall-angel',
  'doorway-pec',
  'chair-ext',
  'roller-ext',
  'chair-rotation',
  'cat-cow',
  'chin-tuck',
  'neck-side',
  'hip-flexor',
  'bird-dog',
  'dead-bug',
  'plank',
  'breath-belly',
  'breath-box',
  'breath-478',
  'breath-coherent',
  'body-scan',
  'childs-pose',
  'sphinx',
  'heat',
  'walk',
  'posture-shift',
  'desk-setup',
] as const;
export type ExerciseId = (typeof exerciseIds)[number];

export const levels = ['easier', 'usual', 'harder'] as const;
export type Level = (typeof levels)[number];

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/**
 * The ways in which one exercise is done: as it is drawn up, or in one that suits where the first does not. Every
 * exercise has the first; which others it has, its `forms` say.
 */
export const formNames = ['standard', 'one-arm', 'desk', 'seated', 'wheelchair', 'no-holds', 'bath'] as const;
export type FormName = (typeof formNames)[number];

/** In the order in which they are told of. */
export const categories = [
  'strength',
  'stretch',
  'mobility',
  'breathing',
  'mind',
  'heat',
  'setup',
  'walk',
] as const;
export type Category = (typeof categories)[number];
export type Position = 'seated' | 'standing' | 'doorway' | 'floor' | 'lying' | 'wheels';
export type Equipment =
  | 'door-frame'
  | 'wall'
  | 'chair'
  | 'desk'
  | 'band'
  | 'mat'
  | 'roller'
  | 'towel'
  | 'heat-pad'
  | 'warm-pack'
  | 'bathtub';
/** Something that is needed; where several are named, any of them will do. */
export type Need = readonly [Equipment, ...Equipment[]];
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

/**
 * How the two sides of the body take part: both at once; one after the other, with time to change over, before each of
 * them or between the two; or in turns, round by round, without any time between.
 */
export type Sides =
  | { readonly is: 'together' }
  | {
      readonly is: 'one-by-one';
      readonly changeSeconds: number;
      readonly comes: 'before-each' | 'between';
    }
  | { readonly is: 'alternating' };

/** One run of rounds, or several with a wait between them. */
export type Sets =
  | { readonly is: 'one' }
  | { readonly is: 'several'; readonly count: number; readonly betweenSeconds: number };

/** What a person may say of themselves, kept on this computer alone; it hides exercises. */
export const flags = ['osteoporosis', 'shoulder', 'pregnancy', 'knee'] as const;
export type Flag = (typeof flags)[number];

/** A text of an exercise. The whole catalogue is not needed for it, and may itself speak of routines. */
export type ExerciseKey = keyof typeof exerciseMessages;

/** A text of whatever is played: of the catalogue, which knows its texts by key, or in somebody's own words. */
export type PlayedText = ExerciseKey | keyof typeof routineMessages | OwnWords;

/** How an exercise is done at one level: the timing of a round, how many rounds, and how far the movement goes. */
export type LevelPlan = {
  readonly dose: Dose;
  readonly sets: Sets;
  /**
   * Rounds of one set (for each side, when the sides take turns): as a rule, and the least and most that do good. The
   * clock never plays more than the most, whatever it is asked for.
   */
  readonly rounds: { readonly usual: number; readonly least: number; readonly most: number };
  /** How much of the way from pose A to pose B the body goes, above 0 and up to 1. */
  readonly reach: number;
  /** Whether this level goes down to the floor although the form itself does not. */
  readonly goesTo: 'same-place' | 'floor';
};

/** Another level, and the line that says what is different in it. */
export type GradedPlan = LevelPlan & {
  readonly how: ExerciseKey;
  /** What the figure shows at this level, where it shows another picture than that of the form. */
  readonly figure: ExerciseKey | null;
};

/** Null where an exercise has no such level; then it is done as usual. */
export type Levels = {
  readonly easier: GradedPlan | null;
  readonly usual: LevelPlan;
  readonly harder: GradedPlan | null;
};

/** A step of the explanation, and the phases in which it is the one to do. */
export type Step<Text = ExerciseKey> = { readonly text: Text; readonly during: readonly BodyPhase[] };

/** One line for both sides, or one for each. The side is that of the limb that moves, or to which the head goes. */
export type Caption = ExerciseKey | { readonly [S in Side]: ExerciseKey };

export type Captions = {
  /** The line of a phase, where the exercise has its own; `captionOf` knows the others. */
  readonly phases: { readonly [P in BodyPhase]?: Caption };
  /** The line of each station, in order; none where the exercise has no stations. */
  readonly stations: readonly ExerciseKey[];
};

/** One way to do an exercise: where, with what, how long, and in which words. */
export type Form<Text = ExerciseKey> = {
  readonly positions: readonly [Position, ...Position[]];
  readonly equipment: readonly Need[];
  readonly office: Office;
  readonly openPlan: OpenPlan;
  readonly sides: Sides;
  readonly levels: Levels;
  /** How long a hold may last, where that may be chosen. */
  readonly holdSeconds: { readonly least: number; readonly most: number } | null;
  /** What the figure shows, for those who hear it instead. */
  readonly figure: Text;
  readonly steps: readonly [Step<Text>, ...Step<Text>[]];
  readonly captions: Captions;
};

/** How someone in a wheelchair does it: in a form of the exercise, under conditions, or by another exercise instead. */
export type Wheelchair =
  | { readonly is: 'done'; readonly form: FormName; readonly note: ExerciseKey }
  | { readonly is: 'conditional'; readonly form: FormName; readonly note: ExerciseKey }
  | { readonly is: 'replaced'; readonly by: ExerciseId; readonly note: ExerciseKey };

export type ExerciseTexts = {
  readonly name: ExerciseKey;
  readonly cue: ExerciseKey;
  readonly avoid: readonly ExerciseKey[];
  /** Signs of this exercise alone; `stopForAll` holds for every one. */
  readonly stopSigns: readonly ExerciseKey[];
  /** What else is worth knowing, in no order. */
  readonly notes: readonly ExerciseKey[];
};

export type Exercise = {
  readonly id: ExerciseId;
  readonly category: Category;
  /** Where it comes from, for who looks for it. */
  readonly style: 'plain' | 'yoga';
  readonly focus: Focus;
  readonly bestAt: 'any-time' | 'evening';
  readonly forms: { readonly standard: Form } & { readonly [F in FormName]?: Form };
  readonly wheelchair: Wheelchair;
  /** How often at most, where more does harm: in a day, and how long after the last time. */
  readonly atMost: { readonly perDay: number; readonly gapMinutes: number } | null;
  readonly askFirst: readonly Condition[];
  readonly leaveOutWith: readonly Condition[];
  /** With these it is done in the form without breath holds. */
  readonly withoutHoldsWith: readonly Condition[];
  readonly hiddenBy: readonly Flag[];
  readonly texts: ExerciseTexts;
};
