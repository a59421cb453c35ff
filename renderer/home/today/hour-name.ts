import type { ClockContext } from '../../../shared/i18n/clock-time.ts';

/** "9 AM", "14": a full hour as the language writes it. */
export function hourName(wallMs: number, { locale, timeZone }: ClockContext): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone }).format(wallMs);
}
