import { bones } from '../rig/body.ts';
import type { FootPin } from '../rig/foot-pins.ts';
import type { HandPin } from '../rig/hand-holds.ts';
import type { Pin } from '../rig/pins.ts';
import { arm, leg, type NeckPose, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, type Side, sides, signOf } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';

export const level: NeckPose = { nod: 0, tilt: 0, turn: 0, glide: 0 };

/** Tall on a chair, arms hanging. */
export const seated: Pose = {
  root: vector(0, 98, -4),
  trunkLean: -1,
  pelvisTilt: 0,
  midBack: 4,
  trunkTurn: 0,
  sideBend: 0,
  neck: { ...level, nod: -1 },
  arms: perSide(() => arm({ raise: 4, out: 10, twist: 12, elbow: 14 })),
  legs: perSide(() => leg({ hip: 87, out: 9, knee: 88 })),
  blades: { gap: 1, drop: 0 },
  belly: 0,
};

/** On a chair, the hands on the thighs: the elbows hang a little behind. */
export const seatedAtEase: Pose = {
  ...seated,
  arms: perSide(() => arm({ raise: -10, out: 18, elbow: 60 })),
};

/** On both feet, arms hanging. */
export const standing: Pose = {
  ...seated,
  root: vector(0, 174, 0),
  trunkLean: 0,
  midBack: 2,
  legs: perSide(() => leg({ hip: 2, out: 5, knee: 5 })),
};

/** A foot on the floor: `x` outward from the middle of the body, `z` ahead; `lift` raises the heel. */
export const foot = (side: Side, x: number, z: number, heading = 9, lift = 0): FootPin => ({
  kind: 'foot',
  side,
  ankle: sidewards(side, x, bones.ankleHeight, z),
  heading,
  lift,
});

/** Both soles on the floor under the knees of the seated pose. */
export const seatedFeet: readonly Pin[] = sides.map((side) => foot(side, 27, 76));

/** A hand at rest in the lap, or farther along the thigh. */
export const onThigh = (side: Side, part = 0.55, inward = 22, around = -6): HandPin => ({
  kind: 'thigh',
  side,
  part,
  around,
  inward,
});

export const handsOnThighs: readonly Pin[] = sides.map((side) => onThigh(side, 0.84, 4));

export const onHip = (side: Side): HandPin => ({ kind: 'hip', side });

/** A hand flat below the other shoulder; the forearms cross before the chest. */
export const onChest = (side: Side): HandPin => ({
  kind: 'palm',
  side,
  height: side === 'right' ? 88 : 84,
  across: -29 * signOf(side),
  rise: 32,
});

/** Both hands on the back of the head, the elbows out and up: nothing lies before the face. */
export const handsBehindHead = {
  arms: perSide(() => arm({ raise: 180, out: 34, twist: 20, elbow: 128 })),
  pins: sides.map((side): Pin => ({ kind: 'head', side, across: 0.5, up: 0.06, ahead: -0.85, rise: 30 })),
} as const;
