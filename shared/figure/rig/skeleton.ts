import { radians } from './angle.ts';
import { bones, headRadii, heights, jointsApart } from './body.ts';
import { type Frame, frameOf, inRoom } from './frame.ts';
import { type Arm, armOf, type Leg, legOf } from './limbs.ts';
import type { Pose } from './pose.ts';
import { type PerSide, perSide, type Side, signOf } from './sides.ts';
import { type Station, stationAt, stationsOf } from './spine.ts';
import { add, along, type Vector, vector } from './vector.ts';

export type Head = { readonly neckBase: Vector; readonly centre: Vector; readonly frame: Frame };

/** The body of a pose, every joint placed in the room. */
export type Skeleton = {
  readonly pose: Pose;
  readonly stations: readonly Station[];
  readonly head: Head;
  readonly arms: PerSide<Arm>;
  readonly legs: PerSide<Leg>;
};

/** A neck at ease carries the head a little before the shoulders. */
const neckLeansForward = 11;

function headOf(pose: Pose): Head {
  const base = stationAt(pose, heights.neckBase);
  const lean = pose.trunkLean + pose.midBack + pose.neck.nod;
  const facing = { turn: pose.trunkTurn + pose.neck.turn, tilt: pose.sideBend + pose.neck.tilt };
  const neck = frameOf({ ...facing, lean: lean + neckLeansForward + pose.neck.glide });
  const frame = frameOf({ ...facing, lean });
  const top = along(base.at, neck.up, bones.neck);
  return { neckBase: base.at, centre: along(top, frame.up, headRadii.upright * 0.2), frame };
}

/** How far a shoulder rises when its arm points straight up: the blade turns with an arm above the level line. */
const risesBy = 10;

/**
 * A blade that glides to the spine takes its shoulder along: inward, back and down. One that turns under a raised arm
 * lifts it.
 */
function shoulderOf(pose: Pose, chest: Station, side: Side): Vector {
  const squeezed = 1 - pose.blades.gap;
  const { out, raise, shrug } = pose.arms[side];
  const lifted = risesBy * Math.max(0, -Math.cos(radians(out)) * Math.cos(radians(raise)));
  const aside = signOf(side) * (jointsApart.shoulder - 9 * squeezed);
  const glide = vector(aside, shrug + lifted - pose.blades.drop, -1 - 16 * squeezed);
  return add(chest.at, inRoom(chest.frame, glide));
}

export function skeletonOf(pose: Pose): Skeleton {
  const chest = stationAt(pose, heights.shoulder);
  const pelvis = stationAt(pose, 0).frame;
  return {
    pose,
    stations: stationsOf(pose),
    head: headOf(pose),
    arms: perSide((side) => armOf(shoulderOf(pose, chest, side), chest.frame, side, pose.arms[side])),
    legs: perSide((side) => {
      const hip = along(pose.root, pelvis.right, signOf(side) * jointsApart.hip);
      return legOf(hip, pelvis, side, pose.legs[side]);
    }),
  };
}
