import type { Line } from '../domain/events.ts';
import { anyLineSchema, type TraceLine } from './trace-lines.ts';

/** A line that is said at an instant; a changed setting carries more than the engine's line does. */
export type SpokenLine = Exclude<Line, { is: 'settings' }>;

/** The trace's line for a line of the engine: the way back from `engineLineOf`. */
export function traceLineOf(line: SpokenLine, at: number): TraceLine {
  switch (line.is) {
    case 'pause':
      return { is: 'pause', at, ...(line.seconds === null ? {} : { minutes: line.seconds / 60 }) };
    case 'snooze':
      return { is: 'snooze', at, ...(line.seconds === undefined ? {} : { minutes: line.seconds / 60 }) };
    default:
      return anyLineSchema.parse({ ...line, at });
  }
}
