import { wall } from '../furniture/wall.ts';
import { arm, leg, type Pose } from '../rig/pose.ts';
import { perSide, sides } from '../rig/sides.ts';
import { atJoint, onBack } from '../rig/spots.ts';
import { vector } from '../rig/vector.ts';
import { drawn, type FigureExercise, key } from './exercise.ts';
import { foot, level, seated, seatedFeet, standing } from './stances.ts';
import { inWheelchair } from './variant.ts';

const onWall: Pose = {
  ...standing,
  root: vector(0, 172.4, 0),
  midBack: 0,
  neck: { ...level, nod: -2, glide: -8 },
  legs: perSide(() => leg({ hip: 9, knee: 6 })),
};

const armsAs = (out: number, elbow: number) => perSide(() => arm({ out, twist: -90, elbow, sweep: -9 }));

const usual = drawn({
  keys: [
    key({ ...onWall, arms: armsAs(56, 100) }),
    key({ ...onWall, arms: armsAs(102, 66) }),
    key({ ...onWall, arms: armsAs(146, 30) }),
  ],
  pins: sides.map((side) => foot(side, 20, 24, 8)),
  props: wall(-21, 150, 402),
  view: { around: 14, above: 5, zoom: 0.93, aim: vector(0, 195, 0) },
  glows: [20, -20].map((across) => ({ on: onBack(90, across), rx: 22, ry: 20, shines: 'working' })),
  arrows: sides.map((side) => ({ follows: atJoint('hand', side), aside: vector(0, 0, 0), isLevel: false })),
  shows: 'contact',
  restingArm: 'hanging',
});

/** Away from the wall and seated, the same way of the arms a little lower. */
const onSeat: FigureExercise = {
  ...usual,
  keys: [
    key({ ...seated, arms: armsAs(52, 104) }),
    key({ ...seated, arms: armsAs(94, 76) }),
    key({ ...seated, arms: armsAs(134, 46) }),
  ],
  pins: seatedFeet,
  seat: { kind: 'stool', layer: 'behind' },
  props: [],
  shows: 'body',
  view: { around: 20, above: 9, zoom: 1.14, aim: vector(0, 152, 10) },
  wheelchair: 'same',
  restingArm: 'lap',
};

/** Nearly from the front, the back against a wall: the arms slide from a W to a V. */
export const wallAngel: FigureExercise = {
  ...usual,
  wheelchair: inWheelchair(onSeat),
  forms: { seated: onSeat },
};
