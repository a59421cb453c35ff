import type { MessageKey } from '../i18n/messages.ts';
import type { MessageValues } from '../i18n/translate.ts';
import type { Country } from './country.ts';
import { type EmergencySource, emergencySources } from './emergency-sources.ts';
import {
  type AdviceLine,
  type EmergencyEntry,
  emergencyCheckedOn,
  emergencyTable,
} from './emergency-table.ts';

export type EmergencyNumbers = {
  readonly country: string;
  /** The number to call when a body is in danger: the ambulance's own where there is one. */
  readonly call: string;
  readonly general: string | null;
  readonly ambulance: string | null;
  readonly advice: AdviceLine | null;
  readonly sources: readonly EmergencySource[];
  readonly checkedOn: string;
};

const entries: ReadonlyMap<string, EmergencyEntry> = new Map(Object.entries(emergencyTable));

/** The countries whose numbers are known, for a list to choose from. Names come from the language of the person. */
export const knownCountries: readonly string[] = [...entries.keys()];

/** Null where the numbers are not known for sure; then it is "your local emergency number". Never a guess. */
export function emergencyNumberOf(country: Country): EmergencyNumbers | null {
  const entry = country === null ? undefined : entries.get(country);
  const call = entry?.ambulance ?? entry?.general;
  if (country === null || entry === undefined || call === undefined || call === null) return null;
  return {
    ...entry,
    country,
    call,
    sources: entry.sources.map((id) => emergencySources[id]),
    checkedOn: emergencyCheckedOn,
  };
}

/**
 * What to offer when the person is asked for the country: the region the system is set to, such as "AT", and only
 * where its numbers are known. It is a suggestion; nothing is taken from it without the person's word.
 */
export function suggestCountry(regionFromLocale: string | null | undefined): string | null {
  const region = regionFromLocale?.trim().toUpperCase() ?? '';
  return entries.has(region) ? region : null;
}

export type SafetyLine = { readonly key: MessageKey; readonly values?: MessageValues };

/** The line that says whom to call in an emergency. */
export function emergencyCall(numbers: EmergencyNumbers | null): SafetyLine {
  if (numbers === null) return { key: 'safety.call.local' };
  const { call, general } = numbers;
  if (general === null || general === call) return { key: 'safety.call.number', values: { number: call } };
  return { key: 'safety.call.numberOr', values: { number: call, other: general } };
}

/** The line that says whom to ask today; without a known line, a doctor. */
export function adviceCall(numbers: EmergencyNumbers | null): SafetyLine {
  const advice = numbers?.advice ?? null;
  if (advice === null) return { key: 'safety.advice.doctor' };
  const key = advice.reaches === 'country' ? 'safety.advice.line' : 'safety.advice.lineInParts';
  return { key, values: { number: advice.number } };
}
