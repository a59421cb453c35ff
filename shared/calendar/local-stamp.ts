import { Temporal } from 'temporal-polyfill';

/** When something happened, as a clock on the wall said it there: `2026-11-22`, `09:30:00`, `+01:00`. */
export type LocalStamp = { readonly date: string; readonly time: string; readonly offset: string };

/** A part of a stretch of time that lies within one local day and one offset. */
export type LocalPiece = LocalStamp & { readonly seconds: number };

const localOf = (wallMs: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(wallMs / 1000) * 1000).toZonedDateTimeISO(timeZone);

function stampFrom(local: Temporal.ZonedDateTime): LocalStamp {
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'second' }),
    offset: local.offset,
  };
}

export const stampOf = (wallMs: number, timeZone: string): LocalStamp => stampFrom(localOf(wallMs, timeZone));

/** The next instant at which the date or the offset changes. A day need not begin at midnight everywhere. */
function nextCutMs(local: Temporal.ZonedDateTime): number {
  const tomorrow = local.toPlainDate().add({ days: 1 }).toZonedDateTime(local.timeZoneId);
  const transition = local.getTimeZoneTransition('next');
  return Math.min(tomorrow.epochMilliseconds, transition?.epochMilliseconds ?? Number.POSITIVE_INFINITY);
}

/**
 * Cuts a stretch of time where the local date or the offset changes, so that each piece belongs to the day on which
 * it happened. The pieces are as long together as the stretch, whatever the clocks on the wall did meanwhile.
 */
export function localPieces(fromWallMs: number, seconds: number, timeZone: string): readonly LocalPiece[] {
  const pieces: LocalPiece[] = [];
  let local = localOf(fromWallMs, timeZone);
  let left = seconds;
  while (left > 0) {
    const cutMs = nextCutMs(local);
    const taken = Math.min(left, Math.ceil((cutMs - local.epochMilliseconds) / 1000));
    pieces.push({ ...stampFrom(local), seconds: taken });
    left -= taken;
    local = localOf(local.epochMilliseconds + taken * 1000, timeZone);
  }
  return pieces;
}

/** The date so many days before another. */
export const dateBefore = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).subtract({ days }).toString();

/** The date so many days after another. */
export const dateAfter = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The wall time of a stamp, the same line wherever it was taken. */
export const wallMsOfStamp = ({ date, time, offset }: LocalStamp): number =>
  Temporal.Instant.from(`${date}T${time}${offset}`).epochMilliseconds;

/** Minutes since 1970 of a stamp. */
export const minuteOfStamp = (stamp: LocalStamp): number => Math.floor(wallMsOfStamp(stamp) / 60_000);
