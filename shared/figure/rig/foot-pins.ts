import { pitch, turn } from './angle.ts';
import { bones } from './body.ts';
import { shoe } from './foot.ts';
import { bend, type Leg } from './limbs.ts';
import { type Side, signOf } from './sides.ts';
import type { Skeleton } from './skeleton.ts';
import { reachFor } from './two-bones.ts';
import { add, scale, type Vector, vector } from './vector.ts';

/** A foot on the ground. */
export type FootPin = {
  readonly kind: 'foot';
  readonly side: Side;
  /** Where the ankle is while the sole lies flat. */
  readonly ankle: Vector;
  /** Degrees outward. */
  readonly heading: number;
  /** Degrees by which the heel has come up over the ball of the foot; negative lifts the toes over the heel. */
  readonly lift: number;
};

/** Where the ankle is and which way the foot points, rolled over its ball or its heel as the pin says. */
export function placed(pin: FootPin) {
  const flat = (own: Vector): Vector => turn(own, signOf(pin.side) * pin.heading);
  const rolled = (own: Vector): Vector => flat(pitch(own, pin.lift));
  const { ahead, radius } = pin.lift > 0 ? shoe.ball : shoe.heel;
  const over = vector(0, radius - bones.ankleHeight, ahead);
  return {
    ankle: add(add(pin.ankle, flat(over)), scale(rolled(over), -1)),
    toes: rolled(vector(0, 0, 1)),
    sole: rolled(vector(0, -1, 0)),
    toeBend: Math.max(0, pin.lift),
  };
}

/** The way a knee bends: where the toes would point on a foot at a right angle to its shin. */
const kneeward = ({ toes, sole }: Leg, point: number): Vector => bend(toes, scale(sole, -1), point);

export function pinFoot(skeleton: Skeleton, pin: FootPin): Leg {
  const leg = skeleton.legs[pin.side];
  const { ankle, ...foot } = placed(pin);
  const { middle, end } = reachFor({
    from: leg.hip,
    to: ankle,
    upper: bones.thigh,
    lower: bones.shin,
    towards: add(leg.knee, scale(kneeward(leg, skeleton.pose.legs[pin.side].point), 200)),
  });
  return { hip: leg.hip, knee: middle, ankle: end, ...foot };
}
