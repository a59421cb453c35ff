import type { Translate } from './translate.ts';

const secondsPerMinute = 60;
const minutesPerHour = 60;

function inMinutes(minutes: number, translate: Translate): string {
  const hours = Math.floor(minutes / minutesPerHour);
  const rest = minutes % minutesPerHour;
  if (hours === 0) return translate('duration.minutes', { minutes: rest });
  if (rest === 0) return translate('duration.hours', { hours });
  return translate('duration.hoursAndMinutes', { hours, minutes: rest });
}

/** Time that has passed: "25 s" below one minute, then whole minutes that are full, "18 min", "1 h 5 min". */
export function formatDuration(seconds: number, translate: Translate): string {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < secondsPerMinute) return translate('duration.seconds', { seconds: whole });
  return inMinutes(Math.floor(whole / secondsPerMinute), translate);
}

/**
 * Time still to come: as `formatDuration`, with a begun minute counted whole, so that "sitting 17 min" and
 * "break in 8 min" add up to the 25 that were set.
 */
export function formatTimeLeft(seconds: number, translate: Translate): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < secondsPerMinute) return translate('duration.seconds', { seconds: whole });
  return inMinutes(Math.ceil(whole / secondsPerMinute), translate);
}
