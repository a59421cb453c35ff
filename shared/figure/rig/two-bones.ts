import { clamp } from './angle.ts';
import { add, along, distance, dot, scale, subtract, unit, type Vector } from './vector.ts';

type Reach = {
  readonly from: Vector;
  readonly to: Vector;
  readonly upper: number;
  readonly lower: number;
  /** A point on the side to which the middle joint bends; it never bends to the other. */
  readonly towards: Vector;
};

export type TwoBones = { readonly middle: Vector; readonly end: Vector };

/**
 * Two bones from a joint to a point. A point out of reach is reached for with a limb that is all but straight: the end
 * then lies short of it, and no bone is longer than it is.
 */
export function reachFor({ from, to, upper, lower, towards }: Reach): TwoBones {
  const direction = unit(subtract(to, from));
  const span = clamp(distance(from, to), Math.abs(upper - lower) + 0.01, upper + lower - 0.01);
  const share = (upper ** 2 - lower ** 2 + span ** 2) / (2 * span);
  const aside = Math.sqrt(Math.max(0, upper ** 2 - share ** 2));
  const hint = subtract(towards, from);
  const sideways = unit(subtract(hint, scale(direction, dot(hint, direction))));
  return {
    middle: add(along(from, direction, share), scale(sideways, aside)),
    end: along(from, direction, span),
  };
}
