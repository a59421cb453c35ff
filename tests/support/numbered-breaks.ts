import { dateBefore } from '../../shared/calendar/local-stamp.ts';
import type { BreakLine } from '../../shared/history/lines.ts';
import { buildBreak } from './history-lines.ts';

/** Ten events a day. */
export const dateOfNumber = (number: number): string => dateBefore('2026-03-01', -Math.floor(number / 10));

/** Its number is how long it ran, so that a sum tells whether all are there. */
export const numberedBreak = (number: number): BreakLine =>
  buildBreak({ date: dateOfNumber(number), kind: 'walk', ranSeconds: number });
