import type { Wrap } from '../rig/props.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import { onTrunk, stationAt } from '../rig/spine.ts';
import type { Vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import { toneOf } from './material.ts';
import { closedCurve, openCurve } from './path.ts';
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

/** What holds the pad: a strap over each shoulder, and one round the ribs. */
function drawStraps({ id, low, high, half }: Wrap, camera: Camera, { pose }: Skeleton): Shape {
  const place = (across: number, height: number): Vector =>
    onTrunk(stationAt(pose, height), across, 'back', 1.5);
  const edge = 0.97 * stationAt(pose, low).half;
  const straps = [-1, 1].flatMap((sign) => [
    stretch(camera, place(sign * (half - 8), high - 4), place(sign * 20, 105), 4.2, 3.8),
    stretch(camera, place(sign * (half - 4), low + 8), place(sign * edge, low + 6), 4.2, 3.8),
  ]);
  return fill(`${id}-straps`, 'prop-dark', straps.join(''));
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
