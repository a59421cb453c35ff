import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../shared/figure/draw/camera.ts';
import { outlineOf } from '../../../../shared/figure/draw/outline.ts';
import type { Shape } from '../../../../shared/figure/draw/scene.ts';
import { figureExercises } from '../../../../shared/figure/exercises/index.ts';
import { sides } from '../../../../shared/figure/rig/sides.ts';
import type { Skeleton } from '../../../../shared/figure/rig/skeleton.ts';
import { distance, type Vector } from '../../../../shared/figure/rig/vector.ts';
import {
  amounts,
  aScene,
  exerciseIds,
  extentOf,
  momentsOf,
  nameOf,
  pointsOf,
  type Version,
  versions,
} from './moments.ts';

/** Between two of 61 moments, in units. A movement of two seconds at 30 frames a second has as many. */
const largestStep = 2.5;

/** A way through several shapes takes as much longer. */
const stretchesOf = ({ exercise }: Version): number => {
  const { keys, pace } = figureExercises[exercise];
  return pace.by === 'cycle' ? 2 : keys.length - 1;
};

const nowhere: Vector = { x: Number.NaN, y: 0, z: 0 };

const jointsOf = ({ arms, legs, head, stations }: Skeleton): readonly Vector[] => [
  head.centre,
  ...stations.map(({ at }) => at),
  ...sides.flatMap((side) => [arms[side].shoulder, arms[side].elbow, arms[side].wrist]),
  ...sides.flatMap((side) => [legs[side].hip, legs[side].knee, legs[side].ankle]),
];

const outlinePoints = (shape: Shape): readonly Point[] =>
  shape.kind === 'glow'
    ? [
        { x: shape.cx - shape.rx, y: shape.cy - shape.ry },
        { x: shape.cx + shape.rx, y: shape.cy + shape.ry },
      ]
    : pointsOf(shape.d);

const edges = ['left', 'right', 'top', 'bottom'] as const;

const exchanged = (id: string): string =>
  id.startsWith('left-') ? id.replace('left-', 'right-') : id.replace('right-', 'left-');

const side = (one: Point, two: Point, at: Point): number =>
  Math.sign((two.x - one.x) * (at.y - one.y) - (two.y - one.y) * (at.x - one.x));

const isCrossing = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

function crossings(points: readonly Point[]): number {
  const edges = points.flatMap((from, index) => {
    const to = points[(index + 1) % points.length];
    return to === undefined ? [] : [[from, to] as const];
  });
  return edges.flatMap((one, index) => edges.slice(index + 2).filter((other) => isCrossing(one, other)))
    .length;
}

describe.each(versions.map((version) => [nameOf(version), version] as const))('%s', (_name, version) => {
  const scenes = amounts.map((amount) => aScene({ ...version, amount, isFirstRepetition: true }));
  const limit = largestStep * stretchesOf(version);

  it('moves every joint in small steps', () => {
    const joints = momentsOf(version).map(({ skeleton }) => jointsOf(skeleton));
    joints.slice(1).forEach((now, index) => {
      const steps = now.map((at, joint) => distance(at, joints[index]?.[joint] ?? nowhere));
      expect(Math.max(...steps)).toBeLessThan(limit);
    });
  });

  it('changes every drawn shape in small steps and paints in one order throughout', () => {
    scenes.slice(1).forEach((scene, index) => {
      const before = scenes[index]?.shapes ?? [];
      expect(scene.shapes.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      scene.shapes.forEach((shape, at) => {
        const then = before[at];
        if (then === undefined) throw new Error(`${shape.id} was not there`);
        const [one, other] = [extentOf(outlinePoints(shape)), extentOf(outlinePoints(then))];
        const steps = edges.map((edge) => Math.abs(one[edge] - other[edge]));
        if (!(Math.max(...steps) < limit * 1.4)) throw new Error(`${shape.id} jumps by ${steps.join()}`);
      });
    });
  });

  it('stays in the picture', () => {
    for (const scene of scenes) {
      const { left, right, top, bottom } = extentOf(scene.shapes.flatMap(outlinePoints));
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(400);
    }
  });

  it('has an outline that never crosses itself', () => {
    for (const { skeleton, camera } of momentsOf(version)) {
      expect(crossings(outlineOf(skeleton.stations, camera))).toBe(0);
    }
  });
});

describe.each(exerciseIds)('%s on the left', (exercise) => {
  it.each([0, 0.3, 0.5, 1])('is the mirror image of the right at %d', (amount) => {
    const right = aScene({ exercise, amount, isFirstRepetition: true });
    const left = aScene({ exercise, amount, side: 'left', isFirstRepetition: true });
    const mirrored = new Map(left.shapes.map((shape) => [exchanged(shape.id), shape]));
    expect(left.shapes.length).toBe(right.shapes.length);
    for (const shape of right.shapes) {
      const other = mirrored.get(shape.id);
      if (other === undefined) throw new Error(`${shape.id} has no counterpart`);
      const [one, two] = [extentOf(outlinePoints(shape)), extentOf(outlinePoints(other))];
      expect(400 - two.right).toBeCloseTo(one.left, 1);
      expect(400 - two.left).toBeCloseTo(one.right, 1);
      expect(two.top).toBeCloseTo(one.top, 1);
      expect(two.bottom).toBeCloseTo(one.bottom, 1);
    }
  });
});
