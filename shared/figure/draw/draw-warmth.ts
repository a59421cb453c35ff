import { radians } from '../rig/angle.ts';
import type { Wrap } from '../rig/props.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import { onTrunk, stationAt } from '../rig/spine.ts';
import type { Vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import { toneOf } from './material.ts';
import { closedCurve, openCurve, polygon } from './path.ts';
import { stretch } from './round.ts';
import { fill, line, type Shape } from './scene.ts';

/** Where the warmth is, between two heights of the spine, and how far it stands off the back. */
type Place = { readonly low: number; readonly high: number; readonly lift: number };

const waves = [-13, 0, 13] as const;
const turns = [0, 1, 2, 3, 4] as const;

/** Three wavy lines that rise over the back: warmth. */
function drawWaves(
  id: string,
  tone: 'arrow' | 'wave',
  { low, high, lift }: Place,
  camera: Camera,
  { pose }: Skeleton,
): Shape {
  const stations = turns.map((turn) => stationAt(pose, low + ((high - low) * turn) / 4));
  const wave = (across: number): string =>
    openCurve(
      stations.map((station, turn) =>
        camera.project(onTrunk(station, across + (turn % 2 === 0 ? -2.4 : 2.4), 'back', lift)),
      ),
    );
  return line(id, tone, waves.map(wave).join(''));
}

/** On the bare back, where there is no pad. */
export const drawWarmth = (skeleton: Skeleton, camera: Camera): Shape =>
  drawWaves('warmth', 'arrow', { low: 66, high: 96, lift: 0 }, camera, skeleton);

/** How thick a pad is. */
const padLift = 3;

/** Degrees round the ribs from the middle of the back: a belt comes to the front on the side that is seen. */
const belt = [-90, -75, -50, 0, 50, 75, 90, 105, 118] as const;

/** What holds the pad: a strap over each shoulder, and a belt round the ribs. */
function drawStraps({ id, low, high, half }: Wrap, camera: Camera, { pose }: Skeleton): Shape {
  const strap = (sign: number): string => {
    const place = (across: number, height: number): Vector =>
      onTrunk(stationAt(pose, height), sign * across, 'back', 1.5);
    return stretch(camera, place(half - 9, high - 6), place(20, 106), 4.6, 4.2);
  };
  const seen = Math.sign(camera.eye.x) || 1;
  const edge = (height: number): readonly Point[] =>
    belt.map((around) => {
      const station = stationAt(pose, height);
      const across = seen * station.half * Math.sin(radians(around));
      return camera.project(onTrunk(station, across, around > 90 ? 'front' : 'back', 0.5));
    });
  const round = polygon([...edge(low + 7), ...edge(low + 15).toReversed()]);
  return fill(`${id}-straps`, 'prop-soft', strap(-1) + strap(1) + round);
}

/** A pad that lies on the back with soft corners, what holds it, and the sign on it that says that it is warm. */
export function drawWrap(wrap: Wrap, camera: Camera, skeleton: Skeleton): readonly Shape[] {
  const { id, low, high, half, material } = wrap;
  const edge = [
    [half - 8, low],
    [half - 1.5, low + 2.5],
    [half, low + 9],
    [half, high - 9],
    [half - 1.5, high - 2.5],
    [half - 8, high],
  ] as const;
  const rows = edge.map(([across, height]) => ({ across, station: stationAt(skeleton.pose, height) }));
  const side = (sign: number): readonly Point[] =>
    rows.map(({ across, station }) => camera.project(onTrunk(station, sign * across, 'back', padLift)));
  const outline = closedCurve([...side(-1), ...side(1).toReversed()]);
  const inset = { low: low + 8, high: high - 8, lift: padLift };
  return [
    drawStraps(wrap, camera, skeleton),
    fill(id, toneOf[material], outline),
    drawWaves(`${id}-waves`, 'wave', inset, camera, skeleton),
  ];
}
