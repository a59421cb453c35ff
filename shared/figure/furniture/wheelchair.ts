import type { Layer, Prop } from '../rig/props.ts';
import { type Side, sides, signOf } from '../rig/sides.ts';
import { vector } from '../rig/vector.ts';

/** Where the soles are on the footrest. */
export const footrest = { top: 14, ankle: { x: 19, z: 84 } } as const;

const wheel = { x: 43.6, y: 60, z: -12, radius: 56, tyre: 3.6 } as const;
const caster = { x: 36, z: 56, radius: 10, tyre: 3 } as const;

/** The rim by which it is pushed, outside the wheel. */
export const pushRim = { x: wheel.x + 9, y: wheel.y, z: wheel.z, radius: wheel.radius - 6 } as const;

type Place = readonly [x: number, y: number, z: number];

function bySide(side: Side, layer: Layer): readonly Prop[] {
  const sign = signOf(side);
  const tube = (id: string, from: Place, to: Place): Prop => ({
    kind: 'rod',
    id: `chair-${id}-${side}`,
    from: vector(sign * from[0], from[1], from[2]),
    to: vector(sign * to[0], to[1], to[2]),
    radius: 2.8,
    layer,
    material: 'plain',
  });
  const round = (id: string, x: number, y: number, z: number, radius: number, tyre: number): Prop => ({
    kind: 'wheel',
    id: `chair-${id}-${side}`,
    hub: vector(sign * x, y, z),
    radius,
    tyre,
    layer,
    material: 'dark',
  });
  return [
    tube('seat-tube', [37, 76, -34], [37, 76, 44]),
    tube('hanger', [37, 76, 44], [38, 16, 70]),
    tube('back-tube', [27, 78, -36], [27, 150, -43]),
    tube('push-handle', [27, 150, -43], [27, 153, -58]),
    round('caster', caster.x, caster.radius, caster.z, caster.radius, caster.tyre),
    round('wheel', wheel.x, wheel.y, wheel.z, wheel.radius, wheel.tyre),
  ];
}

/**
 * A wheelchair for everyday use, with a low back and without armrests. The wheel on the near side is painted before
 * the body, and its back as well where the view comes from behind.
 */
export function wheelchair(layer: Layer, near: Side | null, isFromBehind: boolean): readonly Prop[] {
  const made = { layer, material: 'plain' } as const;
  return [
    ...sides.flatMap((side) => bySide(side, side === near ? 'beside' : layer)),
    {
      kind: 'pad',
      id: 'chair-back',
      from: vector(0, 104, -37),
      to: vector(0, 144, -41),
      half: 27,
      radius: 4,
      ...made,
      layer: isFromBehind ? 'beside' : layer,
    },
    {
      kind: 'pad',
      id: 'chair-seat',
      from: vector(0, 78, -29),
      to: vector(0, 78, 39),
      half: 38,
      radius: 5,
      ...made,
    },
    {
      kind: 'box',
      id: 'chair-footrest',
      low: vector(-38, footrest.top - 5, 68),
      high: vector(38, footrest.top, 116),
      edges: 'round',
      ...made,
    },
  ];
}
