import { itemOf } from '../programme.ts';
import type { Programme } from './programme.ts';
import { floorSeconds } from './strength.ts';

/** Two minutes of breath, and an evening at home: warmth, the mat, and a breath to end the day. */
export const calmProgrammes: readonly Programme[] = [
  {
    id: 'calm',
    kind: 'calm',
    name: 'programme.calm.name',
    routine: { items: [itemOf('breath-box'), itemOf('breath-belly', { rounds: 4 })] },
    hoursBetween: 0,
  },
  {
    id: 'evening',
    kind: 'evening',
    name: 'programme.evening.name',
    routine: {
      items: [
        itemOf('heat'),
        itemOf('roller-ext', { extraReadySeconds: floorSeconds }),
        itemOf('childs-pose', { extraReadySeconds: floorSeconds }),
        itemOf('sphinx', { extraReadySeconds: floorSeconds }),
        itemOf('breath-478'),
      ],
    },
    hoursBetween: 0,
  },
];
