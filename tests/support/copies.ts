import { type HistoryLine, textOfLine } from '../../shared/history/lines.ts';
import { parseLine, type UsableLine } from '../../shared/history/parse-line.ts';
import type { CopiedMonth, Copy } from '../../shared/yours/copy.ts';
import { type CopyReading, readCopy } from '../../shared/yours/read-copy.ts';

/** A computer that is not this one. */
export const otherComputer = '00000000-0000-4000-8000-000000000001';

export const usableLines = (lines: readonly HistoryLine[]): readonly UsableLine[] =>
  lines.map((line) => parseLine(textOfLine(line))).filter((line) => line.is !== 'damaged');

/** The months of a computer that hold these lines. */
export function monthsOf(lines: readonly HistoryLine[], computer = otherComputer): readonly CopiedMonth[] {
  const months = [...new Set(lines.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => ({
    computer,
    month,
    lines: usableLines(lines.filter(({ date }) => date.startsWith(month))),
  }));
}

export const buildCopy = (differing: Partial<Copy> = {}): Copy => ({ parts: {}, months: [], ...differing });

/** Reads a copy to its end, without a pause. */
export function readToEnd(text: string): CopyReading {
  const reading = readCopy(text);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}
