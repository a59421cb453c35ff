import { type PerSide, perSide, type Side, signOf } from '../rig/sides.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import type { Vector } from '../rig/vector.ts';
import type { Camera } from './camera.ts';
import { beforeBody } from './outline.ts';

/** What covers a limb: trunk and head, the head alone, or nothing of the body. */
export type Covered = 'by-trunk' | 'by-head' | 'no';

export type Covers = PerSide<{ readonly upper: Covered; readonly lower: Covered; readonly leg: Covered }>;

/** Whether a view looks at the body's side, and this one is the near one. */
const isNearSide = ({ eye }: Camera, side: Side): boolean => eye.x * signOf(side) > 0.6;
export const isFarSide = ({ eye }: Camera, side: Side): boolean => eye.x * signOf(side) < -0.6;

type Bone = (skeleton: Skeleton) => readonly [Vector, Vector];

/**
 * What covers each limb of a body that moves. The whole movement is looked at and not the moment alone: a limb that
 * changed from behind to before would jump.
 */
export function coversOf(way: readonly Skeleton[], camera: Camera): Covers {
  const coverOf = (bone: Bone, atLeast: number): Covered => {
    const seen = way.map((skeleton) => beforeBody(skeleton, camera, ...bone(skeleton)));
    const mean = (part: 'trunk' | 'head'): number =>
      seen.reduce((sum, each) => sum + each[part], 0) / seen.length;
    if (mean('trunk') < atLeast) return 'by-trunk';
    return mean('head') < 0 ? 'by-head' : 'no';
  };
  return perSide((side) => {
    // An upper arm beside the trunk is painted first, so that both run into one shoulder, but for the arm that is near.
    const atLeast = isNearSide(camera, side) ? Number.NEGATIVE_INFINITY : 3;
    const leg = coverOf(({ legs }) => [legs[side].hip, legs[side].knee], 0);
    return {
      upper: coverOf(({ arms }) => [arms[side].shoulder, arms[side].elbow], atLeast),
      // A forearm at the far side that lies before nothing starts at an elbow that the trunk may cover.
      lower: coverOf(({ arms }) => [arms[side].elbow, arms[side].wrist], isFarSide(camera, side) ? 0.01 : 0),
      leg: leg === 'by-trunk' ? leg : 'no',
    };
  });
}
