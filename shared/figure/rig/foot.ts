import { bones } from './body.ts';
import { bend, type Leg } from './limbs.ts';
import { add, along, scale, type Vector } from './vector.ts';

/** Heel, ball and toes of a shoe, each resting on the sole; `ahead` counts from the ankle along it. */
export const shoe = {
  heel: { ahead: -5, radius: 6 },
  ball: { ahead: 14, radius: 6.5 },
  toes: { ahead: 27, radius: 4.5 },
} as const;

type ShoePart = { readonly ahead: number; readonly radius: number };

const inShoe = ({ ankle, toes, sole }: Leg, { ahead, radius }: ShoePart): Vector =>
  add(along(ankle, toes, ahead), scale(sole, bones.ankleHeight - radius));

export type FootPart = { readonly centre: Vector; readonly radius: number };

/** What a foot is made of, each part a ball; the toes bend up against the rest when the heel leaves the ground. */
export function partsOfFoot(leg: Leg): {
  readonly heel: FootPart;
  readonly ball: FootPart;
  readonly toes: FootPart;
} {
  const ball = inShoe(leg, shoe.ball);
  const flat = bend(leg.toes, scale(leg.sole, -1), leg.toeBend);
  const down = bend(leg.sole, leg.toes, leg.toeBend);
  const tip = add(
    along(ball, flat, shoe.toes.ahead - shoe.ball.ahead),
    scale(down, shoe.ball.radius - shoe.toes.radius),
  );
  return {
    heel: { centre: inShoe(leg, shoe.heel), radius: shoe.heel.radius },
    ball: { centre: ball, radius: shoe.ball.radius },
    toes: { centre: tip, radius: shoe.toes.radius },
  };
}
