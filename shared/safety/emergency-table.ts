import type { EmergencySourceId } from './emergency-sources.ts';

/** A line for advice that is not an emergency. In `parts` of a country it may not exist, or have another number. */
export type AdviceLine = { readonly number: string; readonly reaches: 'country' | 'parts' };

export type EmergencyEntry = {
  /** The one number for everything, where there is one. */
  readonly general: string | null;
  /** The ambulance's own number, where it is another. */
  readonly ambulance: string | null;
  readonly advice: AdviceLine | null;
  readonly sources: readonly [EmergencySourceId, ...EmergencySourceId[]];
};

/** The day on which every entry was last held against its sources. */
export const emergencyCheckedOn = '2026-11-23';

type Extra = Partial<Pick<EmergencyEntry, 'ambulance' | 'advice'>>;
type Sources = EmergencyEntry['sources'];

const bothTables: Sources = ['android', 'phoneMetadata'];
const union: Sources = ['europeanUnion', 'android'];

const general = (number: string, sources: Sources = bothTables, extra: Extra = {}): EmergencyEntry => ({
  general: number,
  ambulance: null,
  advice: null,
  sources,
  ...extra,
});

const ambulanceAlone = (
  number: string,
  sources: Sources = bothTables,
  advice: AdviceLine | null = null,
): EmergencyEntry => ({ general: null, ambulance: number, advice, sources });

const everywhere = (number: string): AdviceLine => ({ number, reaches: 'country' });
const inParts = (number: string): AdviceLine => ({ number, reaches: 'parts' });

/**
 * Emergency numbers by country (ISO 3166-1). A country is here when an authority says so, or is quoted, or two
 * tables agree. Where sources contradict each other, or numbers differ from town to town, it is left out on purpose:
 * Bolivia, Equatorial Guinea, Iraq, Libya, Mauritania, Sudan, Syria, Yemen.
 */
export const emergencyTable = {
  AE: ambulanceAlone('998'),
  AR: general('911', bothTables, { ambulance: '107' }),
  AT: general('112', ['europeanUnion', 'android', 'phoneMetadata', 'austria'], {
    ambulance: '144',
    advice: everywhere('1450'),
  }),
  AU: general('000', ['australia', 'android', 'phoneMetadata']),
  BE: general('112', union),
  BG: general('112', union),
  BH: general('999'),
  BR: ambulanceAlone('192', ['brazil', 'android', 'phoneMetadata']),
  CA: general('911', ['android', 'phoneMetadata', 'canadaTerritories'], { advice: inParts('811') }),
  CH: general('112', ['switzerland', 'android', 'phoneMetadata'], { ambulance: '144' }),
  CL: ambulanceAlone('131'),
  CN: ambulanceAlone('120'),
  CO: general('123'),
  CR: general('911'),
  CU: ambulanceAlone('104'),
  CY: general('112', union),
  CZ: general('112', union),
  DE: general('112', ['europeanUnion', 'android', 'germany'], { advice: everywhere('116117') }),
  DK: general('112', union),
  DO: general('911'),
  DZ: ambulanceAlone('14', ['algeria', 'phoneMetadata']),
  EC: general('911'),
  EE: general('112', union),
  EG: ambulanceAlone('123', ['egypt', 'android', 'phoneMetadata']),
  ES: general('112', union),
  FI: general('112', union),
  FR: general('112', ['europeanUnion', 'france', 'android'], { ambulance: '15' }),
  GB: general('999', ['android', 'phoneMetadata', 'unitedKingdom'], { advice: inParts('111') }),
  GR: general('112', union),
  GT: ambulanceAlone('123'),
  HK: general('999'),
  HN: general('911', ['honduras', 'android']),
  HR: general('112', union),
  HU: general('112', union),
  IE: general('112', union),
  IN: general('112'),
  IS: general('112'),
  IT: general('112', union),
  JO: general('911', ['jordan', 'android', 'phoneMetadata']),
  JP: ambulanceAlone('119', ['android', 'phoneMetadata', 'japan'], inParts('#7119')),
  KW: general('112'),
  LB: general('112', ['lebanon', 'android', 'phoneMetadata'], { ambulance: '140' }),
  LI: general('112', ['liechtenstein', 'android', 'phoneMetadata'], { ambulance: '144' }),
  LT: general('112', union),
  LU: general('112', union),
  LV: general('112', union),
  MA: ambulanceAlone('15', ['morocco', 'phoneMetadata']),
  MC: general('112'),
  MO: general('999'),
  MT: general('112', union),
  MX: general('911'),
  NI: ambulanceAlone('128'),
  NL: general('112', union),
  NO: general('112', bothTables, { ambulance: '113' }),
  NZ: general('111', ['android', 'phoneMetadata', 'newZealand'], { advice: everywhere('0800 611 116') }),
  OM: general('9999'),
  PA: general('911'),
  PE: ambulanceAlone('106', ['peru']),
  PL: general('112', union),
  PR: general('911'),
  PS: ambulanceAlone('101'),
  PT: general('112', ['europeanUnion', 'android', 'portugal'], { advice: everywhere('808 24 24 24') }),
  PY: general('911'),
  QA: general('999'),
  RO: general('112', union),
  SA: ambulanceAlone('997', ['saudiArabia', 'android', 'phoneMetadata']),
  SE: general('112', union),
  SG: ambulanceAlone('995'),
  SI: general('112', union),
  SK: general('112', union),
  SV: general('911', ['elSalvador', 'android', 'phoneMetadata'], { ambulance: '132' }),
  TN: ambulanceAlone('190'),
  TW: ambulanceAlone('119'),
  US: general('911'),
  UY: general('911'),
  VE: general('911'),
  ZA: general('112'),
} as const satisfies { readonly [country: string]: EmergencyEntry };
