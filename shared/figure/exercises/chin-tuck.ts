import { fingerAside, fingerReach } from '../draw/draw-hand.ts';
import { arm, type Pose } from '../rig/pose.ts';
import { atJoint, inThe, onHead } from '../rig/spots.ts';
import { along, unit, vector } from '../rig/vector.ts';
import { drawn, key } from './exercise.ts';
import { level, onThigh, seated, seatedFeet } from './stances.ts';

const poked: Pose = {
  ...seated,
  neck: { ...level, glide: 14 },
  arms: { left: seated.arms.left, right: arm({ raise: 38, out: 8, twist: 25, elbow: 120 }) },
};

/** Where the chin is before it slides back; the finger stays there. */
const chin = vector(0, 214.5, 25);
const finger = unit(vector(-0.1, 0.92, -0.37));
/** To the face, so that the finger stands at the near edge of the hand. */
const thumb = unit(vector(0, -0.37, -0.92));

/** The head from the side, close: it slides straight back off the finger, and stays level. */
export const chinTuck = drawn({
  keys: [key(poked), key({ ...poked, neck: { ...level, nod: 3, glide: -16 } })],
  pins: [
    ...seatedFeet,
    onThigh('left'),
    {
      kind: 'grip',
      side: 'right',
      at: along(along(chin, finger, -fingerReach), thumb, -fingerAside),
      fingers: finger,
      thumb,
    },
  ],
  hands: { left: 'open', right: 'point' },
  seat: { kind: 'chair', layer: 'behind' },
  view: { around: 84, above: 2, zoom: 2.6, aim: vector(0, 214, 8) },
  isCloseUp: true,
  glows: [{ on: atJoint('neck', 'right'), rx: 12, ry: 16, shines: 'working' }],
  arrows: [{ follows: onHead(0.2, 1.1), aside: vector(0, 16, 16), isLevel: true }],
  guides: [
    { id: 'chin-line', from: inThe(vector(0, 262, 31)), to: inThe(vector(0, 190, 31)), shines: 'always' },
  ],
  wheelchair: 'same',
  restingArm: 'lap',
});
