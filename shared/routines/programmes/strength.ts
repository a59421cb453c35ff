import { itemOf } from '../programme.ts';
import type { Programme } from './programme.ts';

/** To get down to the floor, or to turn over on it. */
export const floorSeconds = 20;

const hoursBetween = 48;

/** About ten minutes of strength, graded by control and not by load: on a mat at home, or at a desk. */
export const strengthProgrammes: readonly Programme[] = [
  {
    id: 'strength-weekly',
    kind: 'strength',
    name: 'programme.strength-weekly.name',
    routine: {
      items: [
        itemOf('cat-cow'),
        itemOf('band-row'),
        itemOf('bird-dog', { extraReadySeconds: floorSeconds }),
        itemOf('dead-bug', { extraReadySeconds: floorSeconds }),
        itemOf('plank'),
        itemOf('breath-belly', { rounds: 3 }),
      ],
    },
    hoursBetween,
  },
  {
    id: 'strength-desk',
    kind: 'strength',
    name: 'programme.strength-desk.name',
    routine: {
      items: [
        itemOf('scap-squeeze'),
        itemOf('band-row'),
        itemOf('bird-dog', { form: 'desk' }),
        itemOf('plank'),
        itemOf('chair-rotation'),
        itemOf('breath-belly', { rounds: 3 }),
      ],
    },
    hoursBetween,
  },
];
