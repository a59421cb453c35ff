import { radians } from '../rig/angle.ts';
import type { Layer, Prop } from '../rig/props.ts';
import { type Vector, vector } from '../rig/vector.ts';

const seat = { top: 83, thick: 12, half: 40, front: 42, back: -34 } as const;
const wheels = [18, 90, 162, 234, 306] as const;

/** An office chair without a back rest. */
export function stool(layer: Layer): readonly Prop[] {
  const foot = (angle: number): Vector =>
    vector(44 * Math.cos(radians(angle)), 7, 4 + 44 * Math.sin(radians(angle)));
  return [
    ...wheels.map(
      (angle): Prop => ({
        kind: 'rod',
        id: `chair-foot-${angle}`,
        from: vector(0, 17, 4),
        to: foot(angle),
        radius: 4,
        layer,
      }),
    ),
    {
      kind: 'rod',
      id: 'chair-column',
      from: vector(0, 17, 4),
      to: vector(0, seat.top - seat.thick, 4),
      radius: 5,
      layer,
    },
    {
      kind: 'box',
      id: 'chair-seat',
      low: vector(-seat.half, seat.top - seat.thick, seat.back),
      high: vector(seat.half, seat.top, seat.front),
      layer,
      material: 'soft',
    },
  ];
}

/** An office chair; the back rest ends below the shoulder blades. */
export function chair(layer: Layer): readonly Prop[] {
  return [
    {
      kind: 'rod',
      id: 'chair-spine',
      from: vector(0, seat.top - 8, seat.back + 8),
      to: vector(0, 150, seat.back - 4),
      radius: 4,
      layer,
    },
    {
      kind: 'box',
      id: 'chair-back',
      low: vector(-32, 128, seat.back - 4),
      high: vector(32, 178, seat.back + 4),
      layer,
      material: 'soft',
    },
    ...stool(layer),
  ];
}

/** The sizes of a door frame that stands across the way forward; the forearms lie on its near face. */
export const door = { inner: 92, outer: 99, near: 3, far: 11, top: 366 } as const;

export function doorFrame(): readonly Prop[] {
  const { inner, outer, near, far, top } = door;
  return [
    {
      kind: 'box',
      id: 'door-post-far',
      low: vector(-outer, 0, near),
      high: vector(-inner, top, far),
      layer: 'between',
      material: 'solid',
    },
    {
      kind: 'box',
      id: 'door-head',
      low: vector(-outer, top - 14, near),
      high: vector(outer, top, far),
      layer: 'between',
      material: 'solid',
    },
    {
      kind: 'box',
      id: 'door-post-near',
      low: vector(inner, 0, near),
      high: vector(outer, top, far),
      layer: 'before',
      material: 'solid',
    },
  ];
}
