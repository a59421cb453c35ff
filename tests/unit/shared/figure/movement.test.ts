import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../shared/figure/draw/camera.ts';
import { outlineOf } from '../../../../shared/figure/draw/outline.ts';
import type { Scene } from '../../../../shared/figure/draw/scene.ts';
import { figureExercises } from '../../../../shared/figure/exercises/index.ts';
import { momentOf } from '../../../../shared/figure/moment.ts';
import { sides } from '../../../../shared/figure/rig/sides.ts';
import type { Skeleton } from '../../../../shared/figure/rig/skeleton.ts';
import { distance, type Vector } from '../../../../shared/figure/rig/vector.ts';
import {
  aMoment,
  amounts,
  aScene,
  type Extent,
  extentOf,
  momentsOf,
  nameOf,
  outlinePoints,
  turnsOf,
  type Version,
  versions,
} from './moments.ts';

/** Between two of 61 moments, in units. A movement of two seconds at 30 frames a second has as many. */
const largestStep = 3;

/** A way through several shapes takes as much longer. */
const stretchesOf = (version: Version): number => {
  const { keys, pace } = momentOf({ ...version, amount: 0 }).exercise;
  return pace.by === 'cycle' ? 2.5 : keys.length - 1;
};

/** What a close-up is about; the edge of the picture may cut off the rest. */
const closeUpParts: ReadonlySet<string> = new Set(['head', 'hair', 'nose', 'neck', 'arrow-0']);

const isShown = ({ exercise, side, restingArm }: Version, id: string): boolean =>
  !figureExercises[exercise].isCloseUp ||
  closeUpParts.has(id) ||
  (restingArm === null && id === `${side}-forearm`);

const nowhere: Vector = { x: Number.NaN, y: 0, z: 0 };

const jointsOf = ({ arms, legs, head, stations }: Skeleton): readonly Vector[] => [
  head.centre,
  ...stations.map(({ at }) => at),
  ...sides.flatMap((side) => [arms[side].shoulder, arms[side].elbow, arms[side].wrist]),
  ...sides.flatMap((side) => [legs[side].hip, legs[side].knee, legs[side].ankle]),
];

const edges = ['left', 'right', 'top', 'bottom'] as const;

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

/** Every second moment: pictures take longer to compare than bodies. */
const pictured = amounts.filter((_, index) => index % 2 === 0);

const extents = ({ shapes }: Scene): readonly (readonly [id: string, extent: Extent])[] =>
  shapes.map((shape) => [shape.id, extentOf(outlinePoints(shape))]);

describe.each(versions.map((version) => [nameOf(version), version] as const))('%s', (_name, version) => {
  const limit = largestStep * stretchesOf(version);

  it('moves every joint in small steps', () => {
    const joints = momentsOf(version).map(({ skeleton }) => jointsOf(skeleton));
    const steps = joints
      .slice(1)
      .flatMap((now, index) => now.map((at, joint) => distance(at, joints[index]?.[joint] ?? nowhere)));
    expect(Math.max(...steps)).toBeLessThan(limit);
  });

  it('never jumps: half the time takes every joint about half of its step', () => {
    const halves = Array.from({ length: 2 * amounts.length - 1 }, (_, index) =>
      jointsOf(
        aMoment({ ...version, amount: (turnsOf(version) * index) / (2 * amounts.length - 2) }).skeleton,
      ),
    );
    const jumps = amounts.slice(1).flatMap((amount, index) => {
      const [from = [], half = [], to = []] = halves.slice(2 * index, 2 * index + 3);
      return from.flatMap((start, joint) => {
        const [middle, end] = [half[joint] ?? nowhere, to[joint] ?? nowhere];
        const longer = Math.max(distance(start, middle), distance(middle, end));
        return longer <= 0.8 * distance(start, end) + 0.8 ? [] : [`joint ${joint} at ${amount.toFixed(2)}`];
      });
    });
    expect(jumps).toEqual([]);
  });

  it('has an outline that never crosses itself', () => {
    const found = momentsOf(version).map(({ skeleton, camera }) =>
      crossings(outlineOf(skeleton.stations, camera)),
    );
    expect(Math.max(...found)).toBe(0);
  });

  it('is drawn in small steps, in one order, and inside the picture', () => {
    const scenes = pictured.map((amount) =>
      extents(aScene({ ...version, amount: amount * turnsOf(version), isFirstRepetition: true })),
    );
    const order = (scene: (typeof scenes)[number] | undefined) => scene?.map(([id]) => id);
    for (const scene of scenes) expect(order(scene)).toEqual(order(scenes[0]));
    const jumps = scenes.slice(1).flatMap((scene, index) =>
      scene.flatMap(([id, now], at) => {
        const before = scenes[index]?.[at]?.[1] ?? now;
        const steps = edges.map((edge) => Math.abs(now[edge] - before[edge]));
        return Math.max(...steps) < limit * 2.8 ? [] : [`${id} by ${steps.join()}`];
      }),
    );
    expect(jumps).toEqual([]);
    const outside = scenes.flatMap((scene) =>
      scene
        .filter(([id]) => isShown(version, id))
        .filter(([, at]) => Math.min(at.left, at.top) < 0 || Math.max(at.right, at.bottom) > 400)
        .map(([id]) => id),
    );
    expect([...new Set(outside)]).toEqual([]);
  });
});
