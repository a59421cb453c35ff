import { assertNever } from '../assert-never.ts';

/**
 * How one exercise is timed. Seconds may be fractions; the clock works in whole milliseconds.
 *
 * - `repetitions`: into the pose, stay, back, rest; the rest follows every repetition.
 * - `hold`: a stretch. `holdSeconds` runs from leaving the start pose to being back in it, `easeSeconds` of it on the
 *   way in and as many on the way out; the rest lies between two holds.
 * - `breath`: lungs instead of a pose, or a pose that goes with them; a pause of 0 s is left out.
 * - `stations`: one place after another, each for as long; a round is a station.
 * - `timer`: time alone, for what is done away from the screen; a round is a unit of it, and all of them are one
 *   phase, which a look interrupts once.
 */
export type Dose =
  | {
      readonly is: 'repetitions';
      readonly moveSeconds: number;
      readonly holdSeconds: number;
      readonly returnSeconds: number;
      readonly restSeconds: number;
    }
  | {
      readonly is: 'hold';
      readonly holdSeconds: number;
      readonly easeSeconds: number;
      readonly restSeconds: number;
    }
  | {
      readonly is: 'breath';
      readonly inSeconds: number;
      readonly holdInSeconds: number;
      readonly outSeconds: number;
      readonly holdOutSeconds: number;
    }
  | { readonly is: 'stations'; readonly stationSeconds: number }
  | {
      readonly is: 'timer';
      readonly unitSeconds: number;
      readonly look: { readonly atSeconds: number; readonly lastsSeconds: number } | null;
    };

/** What a body does within one round of a dose. */
export type RoundPhase =
  | 'move'
  | 'hold'
  | 'return'
  | 'breathe-in'
  | 'hold-in'
  | 'breathe-out'
  | 'hold-out'
  | 'station'
  | 'timer'
  | 'look';

/** One repetition, hold or breath: phases that begin and end in the start pose, and the rest between two of them. */
export type RoundShape = {
  readonly phases: readonly { readonly phase: RoundPhase; readonly lastsMs: number }[];
  readonly workMs: number;
  readonly restMs: number;
};

export const inMs = (seconds: number): number => Math.round(seconds * 1000);

const phasesOf = (dose: Dose): readonly (readonly [RoundPhase, number])[] => {
  switch (dose.is) {
    case 'repetitions':
      return [
        ['move', dose.moveSeconds],
        ['hold', dose.holdSeconds],
        ['return', dose.returnSeconds],
      ];
    case 'hold':
      return [
        ['move', dose.easeSeconds],
        ['hold', dose.holdSeconds - 2 * dose.easeSeconds],
        ['return', dose.easeSeconds],
      ];
    case 'breath':
      return [
        ['breathe-in', dose.inSeconds],
        ['hold-in', dose.holdInSeconds],
        ['breathe-out', dose.outSeconds],
        ['hold-out', dose.holdOutSeconds],
      ];
    case 'stations':
      return [['station', dose.stationSeconds]];
    case 'timer':
      return [['timer', dose.unitSeconds]];
    default:
      return assertNever(dose, 'dose');
  }
};

function shapeOf(dose: Dose): RoundShape {
  const phases = phasesOf(dose)
    .map(([phase, seconds]) => ({ phase, lastsMs: inMs(seconds) }))
    .filter(({ lastsMs }) => lastsMs > 0);
  return {
    phases,
    workMs: phases.reduce((sum, { lastsMs }) => sum + lastsMs, 0),
    restMs: dose.is === 'repetitions' || dose.is === 'hold' ? inMs(dose.restSeconds) : 0,
  };
}

/** Doses are constants of the catalogue, and fitting a routine into a time asks for the same ones again and again. */
const knownShapes = new WeakMap<Dose, RoundShape>();

export function roundShapeOf(dose: Dose): RoundShape {
  const known = knownShapes.get(dose);
  if (known !== undefined) return known;
  const shape = shapeOf(dose);
  knownShapes.set(dose, shape);
  return shape;
}
