import { pushRim } from '../furniture/wheelchair.ts';
import { mix, radians } from '../rig/angle.ts';
import type { HandPin } from '../rig/hand-holds.ts';
import { arm, type Pose, sidewards } from '../rig/pose.ts';
import { perSide, type Side, sides } from '../rig/sides.ts';
import { unit, vector } from '../rig/vector.ts';
import { drawn, type Key, key } from './exercise.ts';
import { level, seated, seatedFeet } from './stances.ts';
import { inWheelchair } from './variant.ts';

/** Degrees on the rim, from its top forward: where the hands take it, and where they let it go. */
const taken = -10;
const released = 52;

/** A hand on the rim, or `off` it: down beside the wheel, and a little outward. */
function onRim(side: Side, angle: number, off: number): HandPin {
  const { x, y, z, radius } = pushRim;
  const [sin, cos] = [Math.sin(radians(angle)), Math.cos(radians(angle))];
  const rim = sidewards(side, x + 0.25 * off, y + (radius + 7) * cos - 0.8 * off, z + (radius + 7) * sin);
  return {
    kind: 'grip',
    side,
    at: rim,
    fingers: unit(vector(0, -sin - 0.35, cos)),
    thumb: unit(sidewards(side, -1, 0.3, 0)),
  };
}

/** `push` is how far along the rim the hands are, 0 to 1. */
function shape(push: number, off: number): Key {
  const pose: Pose = {
    ...seated,
    trunkLean: mix(2, 9, push),
    midBack: mix(3, 8, push),
    neck: { ...level, nod: mix(-2, -10, push) },
    arms: perSide(() => arm({ raise: mix(-40, -4, push), out: 44, twist: 12, elbow: mix(70, 30, push) })),
  };
  const angle = mix(taken, released, push);
  return key(
    pose,
    sides.map((side) => onRim(side, angle, off)),
  );
}

/** From the side: half the time the hands push the rims from behind the body to before it, then swing back below them. */
export const wheeling = inWheelchair(
  drawn({
    keys: [
      shape(0, 0),
      shape(0.25, 0),
      shape(0.5, 0),
      shape(0.75, 0),
      shape(1, 0),
      shape(0.82, 22),
      shape(0.45, 30),
      shape(0.12, 20),
    ],
    pace: { by: 'cycle', lastsMs: 1600 },
    pins: seatedFeet,
    hands: { left: 'fist', right: 'fist' },
    seat: { kind: 'wheelchair', layer: 'behind' },
    view: { around: 68, above: 7, zoom: 1.3, aim: vector(0, 126, 14) },
  }),
);
