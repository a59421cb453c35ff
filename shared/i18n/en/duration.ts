/** Lengths of time, short enough for a tooltip. */
export const durationMessages = {
  'duration.seconds': '{seconds, number} s',
  'duration.minutes': '{minutes, number} min',
  'duration.hours': '{hours, number} h',
  'duration.hoursAndMinutes': '{hours, number} h {minutes, number} min',
} as const;
