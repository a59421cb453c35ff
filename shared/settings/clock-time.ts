import { z } from 'zod';

const pattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** A local time of day, `00:00` to `23:59`. */
export const clockTimeSchema = z.string().regex(pattern, 'a time of day such as "08:30"');

/** Minutes after midnight of a time that `clockTimeSchema` accepts; `24:00` is 1440. */
export function minutesOfDay(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
