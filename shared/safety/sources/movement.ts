import { type Source, work } from './source.ts';

/** Exercise, walking and activity. */
export const movementSources = {
  'walking-back': {
    group: 'movement',
    strength: 'moderate',
    works: [
      work(
        'trial',
        2024,
        'Pocovi, Lin, French and others (WalkBack). Lancet 404(10448):134–144. doi:10.1016/S0140-6736(24)00755-4',
      ),
    ],
  },
  'shoulder-blades': {
    group: 'movement',
    strength: 'limited',
    works: [
      work(
        'review',
        2024,
        'Chen, Yang, Nie and others. BMC Musculoskeletal Disorders 25. doi:10.1186/s12891-024-07220-8',
      ),
      work(
        'review',
        2020,
        'Seo, Park, Lee and others. Asian Spine Journal 14(1):122–129. doi:10.31616/asj.2019.0055',
      ),
    ],
  },
  'office-neck': {
    group: 'movement',
    strength: 'moderate',
    works: [
      work(
        'review',
        2017,
        'Louw, Makwela, Manas and others. South African Journal of Physiotherapy 73(1):392. doi:10.4102/sajp.v73i1.392',
      ),
    ],
  },
  activity: {
    group: 'movement',
    strength: 'advice',
    works: [
      work(
        'guideline',
        2020,
        'World Health Organization. Guidelines on physical activity and sedentary behaviour. ISBN 978-92-4-001512-8',
      ),
    ],
  },
} as const satisfies { readonly [id: string]: Source };
