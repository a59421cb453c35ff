import { radians } from '../rig/angle.ts';
import type { Layer, Prop } from '../rig/props.ts';
import { type Vector, vector } from '../rig/vector.ts';

const seat = { top: 83, thick: 12, half: 40, front: 42, back: -34 } as const;
const wheels = [18, 90, 162, 234, 306] as const;

/** An office chair without a back rest. */
export function stool(layer: Layer): readonly Prop[] {
  const foot = (angle: number): Vector =>
    vector(44 * Math.cos(radians(angle)), 7, 4 + 44 * Math.sin(radians(angle)));
  const hub = vector(0, 17, 4);
  const made = { layer, material: 'plain' } as const;
  return [
    ...wheels.map(
      (angle): Prop => ({
        kind: 'rod',
        id: `chair-foot-${angle}`,
        from: hub,
        to: foot(angle),
        radius: 4,
        ...made,
      }),
    ),
    {
      kind: 'rod',
      id: 'chair-column',
      from: hub,
      to: vector(0, seat.top - seat.thick, 4),
      radius: 5,
      ...made,
    },
    {
      kind: 'pad',
      id: 'chair-seat',
      from: vector(0, seat.top - seat.thick / 2, seat.back + seat.thick / 2),
      to: vector(0, seat.top - seat.thick / 2, seat.front - seat.thick / 2),
      half: seat.half,
      radius: seat.thick / 2,
      ...made,
    },
  ];
}

/** The back rest ends at the lower half of the shoulder blades, so that the upper back can lean over it. */
const backRest = { low: 118, top: 171, radius: 5 } as const;

/** `back` is the layer of the back rest: before the trunk where the view comes from behind. */
export function chair(layer: Layer, back: Layer): readonly Prop[] {
  const made = { layer: back, material: 'plain' } as const;
  return [
    {
      kind: 'rod',
      id: 'chair-spine',
      from: vector(0, seat.top - 8, seat.back),
      to: vector(0, 140, seat.back - 5),
      radius: 4,
      ...made,
    },
    {
      kind: 'pad',
      id: 'chair-back',
      from: vector(0, backRest.low + backRest.radius, seat.back + 2),
      to: vector(0, backRest.top - backRest.radius, seat.back - 4),
      half: 27,
      radius: backRest.radius,
      ...made,
    },
    ...stool(layer),
  ];
}
