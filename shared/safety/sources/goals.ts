import { type Source, work } from './source.ts';

/** Goals and habits. */
export const goalSources = {
  'own-goals': {
    group: 'goals',
    strength: 'limited',
    works: [
      work(
        'trial',
        2019,
        'Gardner, Refshauge, McAuley and others. British Journal of Sports Medicine 53(22):1424–1431. doi:10.1136/bjsports-2018-100080',
      ),
    ],
  },
  habits: {
    group: 'goals',
    strength: 'limited',
    works: [
      work(
        'observation',
        2010,
        'Lally, van Jaarsveld, Potts, Wardle. European Journal of Social Psychology 40(6):998–1009. doi:10.1002/ejsp.674',
      ),
    ],
  },
} as const satisfies { readonly [id: string]: Source };
