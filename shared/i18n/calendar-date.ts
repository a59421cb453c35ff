/** "November 25, 2026" of `2026-11-25`, as the language writes it. */
export function formatCalendarDate(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
