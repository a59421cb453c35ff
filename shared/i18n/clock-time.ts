/** Where and in which language a wall time is read. `timeZone` is an IANA name. */
export type ClockContext = { readonly nowMs: number; readonly timeZone: string; readonly locale: string };

const minuteMs = 60_000;

/**
 * The time of day of `wallMs` as the language writes it, to the nearest minute: "15:30", "3:30 PM". On another day
 * than `nowMs` the weekday comes with it.
 */
export function formatClockTime(wallMs: number, context: ClockContext): string {
  const { locale, timeZone } = context;
  const nearestMs = Math.round(wallMs / minuteMs) * minuteMs;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone });
  const isToday = day.format(nearestMs) === day.format(context.nowMs);
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZone };
  return new Intl.DateTimeFormat(locale, isToday ? time : { weekday: 'long', ...time }).format(nearestMs);
}
