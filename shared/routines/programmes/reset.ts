import { itemOf } from '../programme.ts';
import type { Programme } from './programme.ts';

/** Five minutes, once a day: movement, a walk, or calm. */
export const resetProgrammes: readonly Programme[] = [
  {
    id: 'reset-a',
    kind: 'reset',
    name: 'programme.reset-a.name',
    routine: {
      items: [
        itemOf('posture-shift'),
        itemOf('chair-ext'),
        itemOf('chair-rotation'),
        itemOf('doorway-pec', { rounds: 2 }),
        itemOf('breath-coherent'),
      ],
    },
    hoursBetween: 0,
  },
  {
    id: 'reset-b',
    kind: 'reset',
    name: 'programme.reset-b.name',
    routine: { items: [itemOf('walk', { rounds: 5 })] },
    hoursBetween: 0,
  },
  {
    id: 'reset-c',
    kind: 'reset',
    name: 'programme.reset-c.name',
    routine: { items: [itemOf('neck-side'), itemOf('body-scan'), itemOf('breath-belly')] },
    hoursBetween: 0,
  },
];
