import { mat, onMat } from '../furniture/mat.ts';
import { bones } from '../rig/body.ts';
import type { Pin } from '../rig/pins.ts';
import { arm, leg, mixPoses, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { skeletonOf } from '../rig/skeleton.ts';
import { inTrunk, onHead } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type Key, key } from './exercise.ts';
import { level, seated } from './stances.ts';

const prone: Pose = {
  ...seated,
  root: vector(0, 19.5, -40),
  trunkLean: 86,
  pelvisTilt: 4,
  midBack: -3,
  neck: { ...level, nod: -14, glide: -8 },
  arms: perSide(() => arm({ raise: 150, out: 20, elbow: 20 })),
  legs: perSide(() => leg({ hip: 2.6, out: 4, point: 76 })),
};
const lifted: Pose = {
  ...prone,
  trunkLean: 61,
  pelvisTilt: 20,
  midBack: -28,
  neck: { ...level, nod: -8, glide: -10 },
  arms: perSide(() => arm({ raise: 66, out: 2, elbow: 70 })),
  legs: perSide(() => leg({ hip: -6.2, out: 4, point: 76 })),
};

/** The elbows lie on the mat at an upper arm's length from the shoulders, and draw in under them as these rise. */
function propped(lift: number): Key {
  const pose = mixPoses(prone, lifted, lift);
  const forearms = sides.map((side): Pin => {
    const { shoulder } = skeletonOf(pose).arms[side];
    const x = 56 - 18 * lift;
    const aside = x - Math.abs(shoulder.x);
    const ahead = Math.sqrt(bones.upperArm ** 2 - (shoulder.y - onMat.elbow) ** 2 - aside ** 2);
    const elbow = sidewards(side, x, onMat.elbow, shoulder.z + ahead);
    const wrist = { ...elbow, y: onMat.wrist, z: elbow.z + bones.forearm };
    return { kind: 'forearm', side, elbow, wrist };
  });
  return key(pose, forearms);
}

/** From the side, on the front: the forearms press, the breastbone lifts, hips and legs stay on the mat. */
export const sphinx = drawn({
  keys: [propped(0), propped(0.25), propped(0.5), propped(0.75), propped(1)],
  props: mat(-222, 170),
  view: { around: 72, above: 18, zoom: 0.87, aim: vector(0, 50, -23) },
  glows: [{ on: inTrunk(70), rx: 26, ry: 26, shines: 'working' }],
  arrows: [{ follows: onHead(0, 1), aside: vector(0, 30, 40), isLevel: false }],
});
