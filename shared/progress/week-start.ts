import type { Weekday } from '../domain/weekday.ts';

/** From Monday, 1, as calendars count. */
const byNumber = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Runtimes tell it by a method or, older ones, by a property; some tell nothing. */
function weekInfoOf(locale: Intl.Locale): unknown {
  const method: unknown = Reflect.get(locale, 'getWeekInfo');
  return typeof method === 'function' ? Reflect.apply(method, locale, []) : Reflect.get(locale, 'weekInfo');
}

function localeOf(language: string, region: string | null): Intl.Locale | null {
  try {
    return region === null ? new Intl.Locale(language) : new Intl.Locale(language, { region });
  } catch {
    return null;
  }
}

/**
 * The day a week begins with where a person is: the region of the system says it better than the language of the
 * window. Monday where nobody says.
 */
export function firstWeekday(language: string, region: string | null): Weekday {
  const locale = localeOf(language, region) ?? localeOf(language, null);
  const info = locale === null ? null : weekInfoOf(locale);
  const number: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'firstDay') : null;
  return (typeof number === 'number' ? byNumber[number - 1] : undefined) ?? 'mon';
}
