import type { Vector } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import type { Round } from './hull.ts';
import { capsule } from './path.ts';

/** A ball of the room, as a disc in the picture. */
export const round = (camera: Camera, centre: Vector, radius: number): Round => ({
  centre: camera.project(centre),
  radius: radius * camera.zoom,
});

/** A tapered limb of the room, in the picture. */
export const stretch = (
  camera: Camera,
  from: Vector,
  to: Vector,
  fromRadius: number,
  toRadius: number,
): string =>
  capsule(camera.project(from), camera.project(to), fromRadius * camera.zoom, toRadius * camera.zoom);
