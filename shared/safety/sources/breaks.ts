import { type Source, work } from './source.ts';

/** Breaks, sitting and standing. */
export const breakSources = {
  'breaks-review': {
    group: 'breaks',
    strength: 'moderate',
    works: [
      work(
        'review',
        2018,
        'Waongenngarm, Areerak, Janwantanakul. Applied Ergonomics 68:230–239. PMID 29409639',
      ),
    ],
  },
  'active-breaks': {
    group: 'breaks',
    strength: 'limited',
    works: [
      work(
        'trial',
        2021,
        'Waongenngarm, van der Beek, Akkarakittichoke, Janwantanakul. Scandinavian Journal of Work, Environment & Health 47(4):306–317. doi:10.5271/sjweh.3949',
      ),
    ],
  },
  'break-schedules': {
    group: 'breaks',
    strength: 'weak',
    works: [
      work(
        'review',
        2019,
        'Luger, Maher, Rieger, Steinhilber. Cochrane Database of Systematic Reviews (7):CD012886. doi:10.1002/14651858.CD012886.pub2',
      ),
    ],
  },
  'micro-breaks': {
    group: 'breaks',
    strength: 'moderate',
    works: [
      work(
        'review',
        2022,
        'Albulescu, Macsinga, Rusu and others. PLoS One 17(8):e0272460. doi:10.1371/journal.pone.0272460',
      ),
    ],
  },
  'walking-breaks': {
    group: 'breaks',
    strength: 'weak',
    works: [
      work(
        'laboratory',
        2023,
        'Duran, Diaz and others. Medicine & Science in Sports & Exercise 55(5):847–855. doi:10.1249/MSS.0000000000003109',
      ),
    ],
  },
  'screen-work': {
    group: 'breaks',
    strength: 'advice',
    works: [
      work(
        'authority-advice',
        null,
        'Health and Safety Executive, United Kingdom. Should VDU users be given breaks? (from its guidance L26)',
      ),
      work(
        'authority-advice',
        null,
        'nibusinessinfo.co.uk, Northern Ireland. Computer health and safety: task design and rest breaks',
      ),
      work(
        'articles',
        null,
        'Labour Research Department, United Kingdom. Breaks for DSE users (quotes guidance L26)',
      ),
    ],
  },
  'standing-desks': {
    group: 'breaks',
    strength: 'limited',
    works: [
      work('review', 2020, 'De Carvalho and others. Work 67(2):431–440. doi:10.3233/WOR-203292'),
      work(
        'viewpoint',
        null,
        'Fewster, Callaghan. Sit-Stand Workstations: Are They Equal to the Hype? CRE-MSD, University of Waterloo, Canada',
      ),
    ],
  },
} as const satisfies { readonly [id: string]: Source };
