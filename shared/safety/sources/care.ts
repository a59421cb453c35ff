import { type Source, work } from './source.ts';

/** Posture, pain, warning signs, and how exercises are commonly taught. */
export const careSources = {
  posture: {
    group: 'care',
    strength: 'advice',
    works: [
      work(
        'viewpoint',
        2019,
        'Slater, Korakakis, O’Sullivan and others. Journal of Orthopaedic & Sports Physical Therapy 49(8):562–564. doi:10.2519/jospt.2019.0610',
      ),
      work('service-advice', null, 'South Tees Hospitals, NHS, United Kingdom. Posture'),
    ],
  },
  'pain-light': {
    group: 'care',
    strength: 'advice',
    works: [
      work('service-advice', null, 'Provide Physiotherapy, United Kingdom. Pain traffic light'),
      work(
        'service-advice',
        null,
        'Fusion Physiotherapy, Canada. Traffic light system for pain with exercise',
      ),
      work('service-advice', null, 'Peak Physio, Australia. The traffic light system'),
    ],
  },
  'warning-signs': {
    group: 'care',
    strength: 'advice',
    works: [
      work('service-advice', null, 'NHS, United Kingdom. Back pain, as quoted by practices and newspapers'),
      work('encyclopaedia', null, 'Physiopedia. Thoracic back pain red flags'),
    ],
  },
  'public-articles': {
    group: 'care',
    strength: 'advice',
    works: [
      work('articles', null, 'Articles on relief for the upper back and on goals; exercise pages of clinics'),
    ],
  },
} as const satisfies { readonly [id: string]: Source };
