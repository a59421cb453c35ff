import { dateBefore } from '../../shared/calendar/local-stamp.ts';
import type { BreakLine } from '../../shared/history/lines.ts';
import type { CopiedMonth } from '../../shared/yours/copy.ts';
import { otherComputer, usableLines } from './copies.ts';
import { buildBreak } from './history-lines.ts';

export const thisComputer = '11111111-1111-4111-8111-111111111111';

/** Ten events a day. */
export const dateOfNumber = (number: number): string => dateBefore('2026-03-01', -Math.floor(number / 10));

/** Its number is how long it ran, so that a sum tells whether all are there. */
export const numberedBreak = (number: number): BreakLine =>
  buildBreak({ date: dateOfNumber(number), kind: 'walk', ranSeconds: number, exercises: [] });

/** An event of the other computer, whose number is how long it was exercised. */
const copiedBreak = (number: number): BreakLine =>
  buildBreak({
    date: dateOfNumber(number),
    kind: 'reset',
    ranSeconds: number,
    exercises: [{ id: 'body-scan', category: 'mind', seconds: number }],
  });

/** The month in which a number lies, as a copy of the other computer tells it that has got so far. */
export function copiedMonthUpTo(number: number): CopiedMonth {
  const month = dateOfNumber(number).slice(0, 7);
  const numbers = Array.from({ length: 310 }, (_, back) => number - back).filter(
    (each) => each >= 0 && dateOfNumber(each).startsWith(month),
  );
  return { computer: otherComputer, month, lines: usableLines(numbers.toReversed().map(copiedBreak)) };
}
