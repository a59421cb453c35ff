import { itemOf } from '../programme.ts';
import type { Programme } from './programme.ts';

/** Three minutes: the longer break, standing, seated and quiet, with a doorway, or away from the desk. */
export const moveProgrammes: readonly Programme[] = [
  {
    id: 'move-a',
    kind: 'move',
    name: 'programme.move-a.name',
    routine: { items: [itemOf('hip-flexor'), itemOf('wall-angel'), itemOf('scap-squeeze')] },
    hoursBetween: 0,
  },
  {
    id: 'move-b',
    kind: 'move',
    name: 'programme.move-b.name',
    routine: {
      items: [
        itemOf('chair-rotation', { rounds: 3 }),
        itemOf('cat-cow'),
        itemOf('neck-side'),
        itemOf('breath-belly', { rounds: 2 }),
      ],
    },
    hoursBetween: 0,
  },
  {
    id: 'move-c',
    kind: 'move',
    name: 'programme.move-c.name',
    routine: { items: [itemOf('doorway-pec', { rounds: 2 }), itemOf('chin-tuck'), itemOf('chair-ext')] },
    hoursBetween: 0,
  },
  {
    id: 'move-d',
    kind: 'move',
    name: 'programme.move-d.name',
    routine: { items: [itemOf('walk')] },
    hoursBetween: 0,
  },
];
