import type { Pin } from '../rig/pins.ts';
import { type ArmPose, type LegPose, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';

const seatedLeg: LegPose = { hip: 87, out: 9, knee: 88 };
const hanging: ArmPose = { raise: 4, out: 10, sweep: 0, twist: 12, elbow: 14 };

/** Tall on a chair, arms hanging. */
export const seated: Pose = {
  root: vector(0, 98, -4),
  trunkLean: -1,
  midBack: 4,
  trunkTurn: 0,
  neck: { nod: -1, tilt: 0, turn: 0 },
  arms: perSide(() => hanging),
  legs: perSide(() => seatedLeg),
  blades: { gap: 1, drop: 0 },
  belly: 0,
};

/** On both feet, arms hanging. */
export const standing: Pose = {
  ...seated,
  root: vector(0, 174, 0),
  trunkLean: 0,
  midBack: 2,
  legs: perSide(() => ({ hip: 2, out: 5, knee: 5 })),
};

/** Both soles on the floor under the knees of the seated pose. */
export const seatedFeet: readonly Pin[] = sides.map((side) => ({
  kind: 'foot',
  side,
  ankle: sidewards(side, 27, 15, 76),
  heading: 9,
}));
