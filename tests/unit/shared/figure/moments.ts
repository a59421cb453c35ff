import type { Point } from '../../../../shared/figure/draw/camera.ts';
import type { Shape } from '../../../../shared/figure/draw/scene.ts';
import type { FigureExercise, FigureLevel } from '../../../../shared/figure/exercises/exercise.ts';
import { figureExercises } from '../../../../shared/figure/exercises/index.ts';
import { exerciseAs } from '../../../../shared/figure/exercises/variant.ts';
import { type Moment, type MomentRequest, momentOf } from '../../../../shared/figure/moment.ts';
import { sides } from '../../../../shared/figure/rig/sides.ts';
import { dot, subtract, unit, type Vector } from '../../../../shared/figure/rig/vector.ts';
import { type SceneRequest, sceneOf } from '../../../../shared/figure/scene-of.ts';
import { plainScene } from '../../../support/plain-scene.ts';

type ExerciseId = MomentRequest['exercise'];

const isExercise = (id: string): id is ExerciseId => id in figureExercises;
export const exerciseIds: readonly ExerciseId[] = Object.keys(figureExercises).filter(isExercise);

export type Version = Pick<MomentRequest, 'exercise' | 'side' | 'form' | 'level' | 'base' | 'restingArm'>;

/** The form for a wheelchair is the base of that name, which is tested as such. */
const figureForms = ['standard', 'one-arm', 'desk', 'seated', 'no-holds', 'bath'] as const;
const figureLevels = ['easier', 'usual', 'harder'] as const satisfies readonly FigureLevel[];

const pictureOf = ({ exercise, ...picture }: Version): FigureExercise =>
  exerciseAs(figureExercises[exercise], picture);

/** What there is a picture of its own of, each named once. */
function versionsOf(exercise: ExerciseId): readonly Version[] {
  const plain = {
    exercise,
    side: 'right',
    form: 'standard',
    level: 'usual',
    base: 'usual',
    restingArm: null,
  } as const;
  const { forms } = figureExercises[exercise];
  const inForms: readonly Version[] = figureForms
    .filter((form) => form === 'standard' || forms[form] !== undefined)
    .map((form) => ({ ...plain, form }));
  const atLevels = inForms.flatMap((version) =>
    figureLevels
      .filter((level) => level === 'usual' || pictureOf(version).levels[level] !== undefined)
      .map((level): Version => ({ ...version, level })),
  );
  const onBases = atLevels.flatMap((version): readonly Version[] =>
    pictureOf(version).wheelchair === null ? [version] : [version, { ...version, base: 'wheelchair' }],
  );
  return onBases.flatMap((version) =>
    pictureOf(version).restingArm === null
      ? [version]
      : [version, ...sides.map((restingArm): Version => ({ ...version, restingArm }))],
  );
}

/**
 * Every exercise in every form, at every level, on both bases and with either arm at rest, where there is a picture of
 * its own of it. All of them work on the right: that the left is the mirror image is a test for itself.
 */
export const versions: readonly Version[] = exerciseIds.flatMap(versionsOf);

export const nameOf = ({ exercise, form, level, base, restingArm }: Version): string =>
  [
    exercise,
    ...(form === 'standard' ? [] : [`${form} form`]),
    ...(level === 'usual' ? [] : [level]),
    ...(base === 'wheelchair' ? ['wheelchair'] : []),
    ...(restingArm === null ? [] : [`${restingArm} arm at rest`]),
  ].join(', ');

/** What goes round and round, once round; everything else from its start to its end. */
export const turnsOf = (version: Version): number => (pictureOf(version).pace.by === 'cycle' ? 2 : 1);

const steps = 60;
export const amounts: readonly number[] = Array.from({ length: steps + 1 }, (_, index) => index / steps);

/** Once from the start to the end; what goes round and round, once round. */
export const momentsOf = (version: Version): readonly Moment[] =>
  amounts.map((amount) => momentOf({ ...version, amount: turnsOf(version) * amount }));

/** A moment, with what a test does not name set to the plain case. */
export const aMoment = (more: Partial<MomentRequest> & Pick<MomentRequest, 'exercise'>): Moment =>
  momentOf({
    amount: 0,
    side: 'right',
    level: 'usual',
    form: 'standard',
    base: 'usual',
    restingArm: null,
    ...more,
  });

/** A scene, with what a test does not name set to the plain case. */
export const aScene = (more: Partial<SceneRequest> & Pick<SceneRequest, 'exercise'>) =>
  sceneOf({
    amount: 0,
    stage: 'out',
    progress: 0,
    ...plainScene,
    palette: 'amber',
    ...more,
  });

export const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** In degrees. */
export const angleBetween = (one: Vector, other: Vector): number =>
  degrees(Math.acos(Math.min(1, Math.max(-1, dot(unit(one), unit(other))))));

export const direction = (from: Vector, to: Vector): Vector => unit(subtract(to, from));

/** The numbers behind every command of a path, as points. */
export function pointsOf(d: string): readonly { readonly x: number; readonly y: number }[] {
  return [...d.matchAll(/([MLCQA])([^MLCQAZ]*)/g)].flatMap(([, command, text = '']) => {
    const numbers = text.trim().split(/[ ,]+/).map(Number);
    const coordinates = command === 'A' ? numbers.slice(-2) : numbers;
    return coordinates.flatMap((x, index) =>
      index % 2 === 0 ? [{ x, y: coordinates[index + 1] ?? Number.NaN }] : [],
    );
  });
}

export type Extent = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export function extentOf(points: readonly { readonly x: number; readonly y: number }[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}

/** What an outline is made of; of a glow, two corners of the box around it. */
export const outlinePoints = (shape: Shape): readonly Point[] =>
  shape.kind === 'glow'
    ? [
        { x: shape.cx - shape.rx, y: shape.cy - shape.ry },
        { x: shape.cx + shape.rx, y: shape.cy + shape.ry },
      ]
    : pointsOf(shape.d);
