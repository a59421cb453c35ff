import type { Words } from '../../bridge/words.tsx';

/** "9 AM", "14": a full hour as the language writes it. */
export function hourName(wallMs: number, { locale, timeZone }: Pick<Words, 'locale' | 'timeZone'>): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone }).format(wallMs);
}
