import type { Box, Prop } from '../rig/props.ts';
import { vector } from '../rig/vector.ts';

/** The sizes of a door frame that stands across the way forward; the forearms lie on its near face. */
export const door = { inner: 92, outer: 108, near: 3, far: 11, top: 366 } as const;

/** The frame, `ahead` of where it stands for who stands. A sill says where on the floor the doorway is. */
export function doorFrame(ahead = 0): readonly Prop[] {
  const { inner, outer, top } = door;
  const [near, far] = [door.near + ahead, door.far + ahead];
  const part = (id: string, box: Pick<Box, 'low' | 'high' | 'layer'>): Box => ({
    kind: 'box',
    id: `door-${id}`,
    material: 'pale',
    edges: 'sharp',
    ...box,
  });
  return [
    {
      kind: 'rod',
      id: 'door-sill',
      material: 'pale',
      layer: 'behind',
      from: vector(-inner, 0, (near + far) / 2),
      to: vector(inner, 0, (near + far) / 2),
      radius: 1.4,
    },
    part('post-far', { low: vector(-outer, 0, near), high: vector(-inner, top, far), layer: 'behind' }),
    part('head', { low: vector(-outer, top - 14, near), high: vector(outer, top, far), layer: 'behind' }),
    part('post-near', { low: vector(inner, 0, near), high: vector(outer, top, far), layer: 'beside' }),
  ];
}
