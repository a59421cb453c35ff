import { figureExercises } from '../../../../shared/figure/exercises/index.ts';
import { resting } from '../../../../shared/figure/exercises/resting.ts';
import { type Moment, type MomentRequest, momentOf } from '../../../../shared/figure/moment.ts';
import { degrees } from '../../../../shared/figure/rig/angle.ts';
import { sides } from '../../../../shared/figure/rig/sides.ts';
import { dot, subtract, unit, type Vector } from '../../../../shared/figure/rig/vector.ts';
import { type SceneRequest, sceneOf } from '../../../../shared/figure/scene-of.ts';

type ExerciseId = MomentRequest['exercise'];

const isExercise = (id: string): id is ExerciseId => id in figureExercises;
/** The exercises that are drawn; the others show the resting figure, which has nothing to be tested. */
export const exerciseIds: readonly ExerciseId[] = Object.keys(figureExercises)
  .filter(isExercise)
  .filter((id) => figureExercises[id] !== resting);

/** Every exercise on both sides at both levels. */
export const versions = exerciseIds.flatMap((exercise) =>
  sides.flatMap((side) => (['usual', 'easier'] as const).map((level) => ({ exercise, side, level }))),
);

export type Version = (typeof versions)[number];

const steps = 60;
export const amounts: readonly number[] = Array.from({ length: steps + 1 }, (_, index) => index / steps);

export const momentsOf = (version: Version): readonly Moment[] =>
  amounts.map((amount) => momentOf({ ...version, amount }));

export const nameOf = ({ exercise, side, level }: Version): string => `${exercise}, ${side}, ${level}`;

/** A scene, with what a test does not name set to the plain case. */
export const aScene = (more: Partial<SceneRequest> & Pick<SceneRequest, 'exercise'>) =>
  sceneOf({
    amount: 0,
    hold: 0,
    next: 'out',
    side: 'right',
    level: 'usual',
    isFirstRepetition: false,
    palette: 'amber',
    ...more,
  });

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

type Extent = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export function extentOf(points: readonly { readonly x: number; readonly y: number }[]): Extent {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
