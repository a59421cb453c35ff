import { radii } from '../rig/body.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import { onTrunk, type Station, stationAt } from '../rig/spine.ts';
import { along } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import { outlineOf } from './outline.ts';
import { capsule, closedCurve, openCurve } from './path.ts';
import { fill, line, type Shape } from './scene.ts';

/** The hem of the top hangs over the trousers. */
const hemHeight = -4;

/** A little smaller than the top that hangs over it. */
const tucked = (station: Station): Station => ({
  ...station,
  half: station.half - 1.5,
  front: station.front - 1.5,
  back: station.back - 1.5,
});

export function drawPelvis({ pose }: Skeleton, camera: Camera): Shape {
  const stations = [-17, -10, 0, 8].map((height) => tucked(stationAt(pose, height)));
  return fill('pelvis', 'trousers', closedCurve(outlineOf(stations, camera)));
}

export function drawTop({ pose, stations }: Skeleton, camera: Camera): Shape {
  const dressed = [
    { ...stationAt(pose, 2), at: stationAt(pose, hemHeight).at },
    ...stations.filter(({ height }) => height > 10),
  ];
  return fill('top', 'top', closedCurve(outlineOf(dressed, camera)));
}

export function drawNeck({ head }: Skeleton, camera: Camera): Shape {
  const [low, high] = radii.neck;
  const from = along(head.neckBase, head.frame.up, -8);
  const to = along(head.centre, head.frame.up, -9);
  return fill(
    'neck',
    'skin-shade',
    capsule(camera.project(from), camera.project(to), low * camera.zoom, high * camera.zoom),
  );
}

/** The middle of the trunk, on its front or its back. */
const middleOf = ({ pose }: Skeleton, face: 'front' | 'back', camera: Camera): string =>
  openCurve(
    [14, 30, 46, 62, 78, 94, 106].map((height) => camera.project(onTrunk(stationAt(pose, height), 0, face))),
  );

/** The line of the spine on the back, for a view from behind. */
export const drawSpine = (skeleton: Skeleton, camera: Camera): Shape =>
  line('spine', 'seam', middleOf(skeleton, 'back', camera));

/** The line down the front, which wanders aside where the ribs turn. */
export const drawBreastbone = (skeleton: Skeleton, camera: Camera): Shape =>
  line('breastbone', 'placket', middleOf(skeleton, 'front', camera));
