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

const longestStep = 10;

/** Between two heights the spine is walked in small steps, so that it bends and never shortens. */
function walk(pose: Pose, from: Vector, low: number, high: number): Vector {
  const steps = Math.ceil((high - low) / longestStep);
  let at = from;
  for (let index = 0; index < steps; index += 1) {
    const middle = mix(low, high, (index + 0.5) / steps);
    at = along(at, frameAt(pose, middle).up, (high - low) / steps);
  }
  return at;
}

function pointAt(pose: Pose, height: number): Vector {
  if (height <= 0) return along(pose.root, frameAt(pose, 0).up, height);
  const low = Math.min(height, heights.waist);
  return walk(pose, walk(pose, pose.root, 0, low), low, height);
}

export const stationsOf = (pose: Pose): readonly Station[] =>
  slices.map((slice) => ({
    ...slice,
    front: slice.front + pose.belly * bellyShare(slice.height),
    at: pointAt(pose, slice.height),
    frame: frameAt(pose, slice.height),
  }));

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

/** The trunk at any height from -17 to 111. */
export function stationAt(pose: Pose, height: number): Station {
  const slice = sliceAt(height);
  return {
    ...slice,
    front: slice.front + pose.belly * bellyShare(height),
    at: pointAt(pose, height),
    frame: frameAt(pose, height),
  };
}

/** A point on the skin of the trunk: `across` to the right of the spine, on the front or the back. */
export function onTrunk(station: Station, across: number, face: 'front' | 'back', lift = 0): Vector {
  const round = Math.sqrt(Math.max(0, 1 - (across / station.half) ** 2));
  const deep = face === 'front' ? station.front * round + lift : -(station.back * round + lift);
  return add(station.at, inRoom(station.frame, vector(across, 0, deep)));
}
