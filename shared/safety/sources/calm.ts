import { type Source, work } from './source.ts';

/** Warmth, breath and attention. */
export const calmSources = {
  heat: {
    group: 'calm',
    strength: 'limited',
    works: [
      work(
        'review',
        2006,
        'French, Cameron, Walker and others. Cochrane Database of Systematic Reviews CD004750. doi:10.1002/14651858.CD004750.pub2',
      ),
      work(
        'review',
        null,
        'McCarthy, Cheung, Nayak. World Physiotherapy congress proceedings, search to 2024',
      ),
    ],
  },
  'slow-breathing': {
    group: 'calm',
    strength: 'limited',
    works: [
      work('review', 2024, 'Shao, Man, Lee. Mindfulness 15(1):1–18. doi:10.1007/s12671-023-02294-2'),
      work(
        'laboratory',
        2025,
        'Marchant, Khazan, Cressman, Steffen. Applied Psychophysiology and Biofeedback. doi:10.1007/s10484-025-09688-z',
      ),
    ],
  },
  mindfulness: {
    group: 'calm',
    strength: 'limited',
    works: [
      work(
        'review',
        2020,
        'Smith, Langen. International Journal of Yoga 13(3):177–182. doi:10.4103/ijoy.IJOY_4_20',
      ),
    ],
  },
} as const satisfies { readonly [id: string]: Source };
