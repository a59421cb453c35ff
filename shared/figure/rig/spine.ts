import { clamp, mix } from './angle.ts';
import { bellyShare, heights, type Slice, slices } from './body.ts';
import { type Frame, frameOf, inRoom } from './frame.ts';
import type { Pose } from './pose.ts';
import { add, along, type Vector, vector } from './vector.ts';

/** A slice of the trunk, placed. */
export type Station = Slice & { readonly at: Vector; readonly frame: Frame };

/** How much of the bend of the mid-back has happened below a height. */
const bentBy = (height: number): number =>
  clamp((height - heights.waist) / (heights.neckBase - heights.waist), 0, 1);

/** How much of the tilt of the hips is left at a height: all of it in the hips, none from the waist up. */
const tiltedAt = (height: number): number => 1 - clamp(height / heights.waist, 0, 1);

function frameAt(pose: Pose, height: number): Frame {
  const bent = bentBy(height);
  return frameOf({
    lean: pose.trunkLean + pose.pelvisTilt * tiltedAt(height) + pose.midBack * bent,
    turn: pose.trunkTurn * bent,
    tilt: pose.sideBend * clamp(height / heights.neckBase, 0, 1),
  });
}

const step = 10;

/** The spine of one pose as far as it was asked for: where it stands every few units, and whole stations. */
type Spine = { readonly knots: Vector[]; readonly stations: Map<number, Station> };

const spines = new WeakMap<Pose, Spine>();

/** Kept with its pose: one picture asks for the same heights again and again. */
function spineOf(pose: Pose): Spine {
  const found = spines.get(pose) ?? { knots: [pose.root], stations: new Map() };
  spines.set(pose, found);
  return found;
}

/** From a place at one height of the spine to a height a little above it, in the direction half way between. */
const up = (pose: Pose, from: Vector, low: number, high: number): Vector =>
  along(from, frameAt(pose, (low + high) / 2).up, high - low);

function knotAt(pose: Pose, index: number): Vector {
  const { knots } = spineOf(pose);
  for (let next = knots.length; next <= index; next += 1) {
    knots.push(up(pose, knots[next - 1] ?? pose.root, (next - 1) * step, next * step));
  }
  return knots[index] ?? pose.root;
}

/** The spine is walked in small steps, so that it bends and never shortens. */
function pointAt(pose: Pose, height: number): Vector {
  if (height <= 0) return along(pose.root, frameAt(pose, 0).up, height);
  const knot = Math.floor(height / step);
  return up(pose, knotAt(pose, knot), knot * step, height);
}

function sliceAt(height: number): Slice {
  const above = Math.max(
    1,
    slices.findIndex((slice) => slice.height >= height),
  );
  const [low, high] = [slices[above - 1], slices[above]];
  if (low === undefined || high === undefined) {
    throw new Error(`The trunk has no slice at height ${height}; it reaches from -17 to 111.`);
  }
  const part = (height - low.height) / (high.height - low.height);
  return {
    height,
    half: mix(low.half, high.half, part),
    front: mix(low.front, high.front, part),
    back: mix(low.back, high.back, part),
  };
}

function placed(pose: Pose, slice: Slice): Station {
  const { height, half, front, back } = slice;
  return {
    height,
    half,
    front: front + pose.belly * bellyShare(height),
    back,
    at: pointAt(pose, height),
    frame: frameAt(pose, height),
  };
}

/** The trunk at any height from -17 to 111. */
export function stationAt(pose: Pose, height: number): Station {
  const { stations } = spineOf(pose);
  const station = stations.get(height) ?? placed(pose, sliceAt(height));
  stations.set(height, station);
  return station;
}

export const stationsOf = (pose: Pose): readonly Station[] =>
  slices.map(({ height }) => stationAt(pose, height));

/** A point on the skin of the trunk: `across` to the right of the spine, on the front or the back. */
export function onTrunk(station: Station, across: number, face: 'front' | 'back', lift = 0): Vector {
  const round = Math.sqrt(Math.max(0, 1 - (across / station.half) ** 2));
  const deep = face === 'front' ? station.front * round + lift : -(station.back * round + lift);
  return add(station.at, inRoom(station.frame, vector(across, 0, deep)));
}
