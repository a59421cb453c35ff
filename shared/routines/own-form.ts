import { assertNever } from '../assert-never.ts';
import type { OwnWords } from '../i18n/own-words.ts';
import type { Dose } from './dose.ts';
import type { Form, LevelPlan, PlayedText } from './exercise.ts';
import type { OwnExercise, OwnTiming } from './own-exercise.ts';
import type { BodyPhase } from './phase.ts';

/** To come into a hold, and out of it. */
const easeSeconds = 3;
/** To change over to the other side. */
const changeSeconds = 5;

type Timed = { readonly dose: Dose; readonly rounds: number };

function timed(timing: OwnTiming): Timed {
  switch (timing.is) {
    case 'repetitions': {
      const { repetitions, ...dose } = timing;
      return { dose, rounds: repetitions };
    }
    case 'hold': {
      const { times, holdSeconds, restSeconds } = timing;
      const dose: Dose = { is: 'hold', holdSeconds: holdSeconds + 2 * easeSeconds, easeSeconds, restSeconds };
      return { dose, rounds: times };
    }
    case 'minutes':
      return { dose: { is: 'timer', unitSeconds: 60, look: null }, rounds: timing.minutes };
    default:
      return assertNever(timing, 'timing');
  }
}

/** The dose is what was prescribed: there is no other number of rounds, and no other level. */
function planOf({ timing, sets, betweenSetsSeconds }: OwnExercise): LevelPlan {
  const { dose, rounds } = timed(timing);
  return {
    dose,
    sets: sets === 1 ? { is: 'one' } : { is: 'several', count: sets, betweenSeconds: betweenSetsSeconds },
    rounds: { usual: rounds, least: rounds, most: rounds },
    reach: 1,
    goesTo: 'same-place',
  };
}

/** Nobody said which step belongs to which phase, so all of them stay in sight. */
const always: readonly BodyPhase[] = [
  'get-ready',
  'move',
  'hold',
  'return',
  'rest',
  'timer',
  'between-sets',
  'change-side',
];

export const ownWords = (written: string, { language }: OwnExercise): OwnWords => ({ written, language });

function formOf(own: OwnExercise): Form<PlayedText> {
  const { where, steps, sides, figure } = own;
  const [first, ...rest] = steps.map((step) => ({ text: ownWords(step, own), during: always }));
  const isLow = where === 'floor' || where === 'lying';
  return {
    positions: [where],
    equipment: where === 'doorway' ? [['door-frame']] : [],
    office: isLow ? 'home' : 'yes',
    openPlan: where === 'seated' || where === 'wheels' ? 'quiet' : 'visible',
    sides: sides === 'together' ? { is: sides } : { is: sides, changeSeconds, comes: 'between' },
    levels: { easier: null, usual: planOf(own), harder: null },
    holdSeconds: null,
    figure: figure === null ? 'routine.own.figure.still' : 'routine.own.figure.alike',
    steps: [first ?? { text: ownWords(own.name, own), during: always }, ...rest],
    captions: { phases: {}, stations: [] },
  };
}

/** The clock asks for the form thirty times a second. */
const known = new WeakMap<OwnExercise, Form<PlayedText>>();

/** An own exercise in the shape of one of the catalogue, for everything that plays and shows it. */
export function ownFormOf(own: OwnExercise): Form<PlayedText> {
  const form = known.get(own) ?? formOf(own);
  known.set(own, form);
  return form;
}
