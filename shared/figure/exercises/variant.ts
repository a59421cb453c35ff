import { footrest } from '../furniture/wheelchair.ts';
import { bones } from '../rig/body.ts';
import type { Pin } from '../rig/pins.ts';
import { sidewards } from '../rig/pose.ts';
import { type Side, sides, withSide } from '../rig/sides.ts';
import type { Spot } from '../rig/spots.ts';
import type { FigureExercise, FigureForm, FigureLevel, Key } from './exercise.ts';
import { onThigh, seated, standing } from './stances.ts';

/** On what the exercise is done: as it was drawn up, or in a wheelchair. */
export type Base = 'usual' | 'wheelchair';

const onFootrest: readonly Pin[] = sides.map((side) => ({
  kind: 'foot',
  side,
  ankle: sidewards(side, footrest.ankle.x, footrest.top + bones.ankleHeight, footrest.ankle.z),
  heading: 4,
  lift: 0,
}));

const isHand = (pin: Pin): boolean => pin.kind !== 'foot';

/** The same movement in a wheelchair, the feet on its rest. */
export const inWheelchair = (exercise: FigureExercise): FigureExercise => ({
  ...exercise,
  pins: [...exercise.pins.filter(isHand), ...onFootrest],
  seat: { kind: 'wheelchair', layer: exercise.seat?.layer ?? 'behind' },
});

/** Which picture of an exercise is asked for. */
export type Picture = { readonly form: FigureForm; readonly level: FigureLevel; readonly base: Base };

/** The exercise as it is done: in its form, at its level there, on its base. */
export const exerciseAs = (exercise: FigureExercise, { form, level, base }: Picture): FigureExercise =>
  onBase(atLevel(inForm(exercise, form), level), base);

/** The exercise at a level; one that looks the same at each stays as it was drawn up. */
const atLevel = (exercise: FigureExercise, level: FigureLevel): FigureExercise =>
  level === 'usual' ? exercise : (exercise.levels[level] ?? exercise);

/** The exercise in one of its forms; the form for a wheelchair is the base that has this name. */
function inForm(exercise: FigureExercise, form: FigureForm): FigureExercise {
  if (form === 'standard') return exercise;
  return form === 'wheelchair' ? onBase(exercise, form) : (exercise.forms[form] ?? exercise);
}

/** The exercise on its base; one that cannot be done there stays as it was drawn up. */
function onBase(exercise: FigureExercise, base: Base): FigureExercise {
  if (base === 'usual' || exercise.wheelchair === null) return exercise;
  return exercise.wheelchair === 'same' ? inWheelchair(exercise) : exercise.wheelchair;
}

const isOfArm = (spot: Spot): boolean =>
  spot.kind === 'joint' && (spot.joint === 'elbow' || spot.joint === 'wrist' || spot.joint === 'hand');

const armAtRest = { lap: seated.arms, hanging: standing.arms } as const;

/** The exercise with one arm at rest; one that needs both arms stays as it was drawn up. */
export function withRestingArm(exercise: FigureExercise, side: Side | null): FigureExercise {
  const { restingArm } = exercise;
  if (side === null || restingArm === null) return exercise;
  const isKept = (pin: Pin): boolean => !isHand(pin) || pin.side !== side;
  const rested = ({ pose, holds }: Key): Key => ({
    pose: { ...pose, arms: withSide(pose.arms, side, armAtRest[restingArm][side]) },
    holds: holds.filter(isKept),
  });
  const [first, second, ...more] = exercise.keys;
  const holdsOn = (spot: Spot): boolean => spot.kind === 'joint' && spot.side === side;
  return {
    ...exercise,
    hands: withSide(exercise.hands, side, 'open'),
    props: exercise.props.filter((prop) => prop.kind !== 'band' || !(holdsOn(prop.from) || holdsOn(prop.to))),
    arrows: exercise.arrows.filter(({ follows }) => !(holdsOn(follows) && isOfArm(follows))),
    keys: [rested(first), rested(second), ...more.map(rested)],
    pins: [...exercise.pins.filter(isKept), ...(restingArm === 'lap' ? [onThigh(side)] : [])],
  };
}
