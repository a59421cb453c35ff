import { z } from 'zod';
import { isComputerName } from '../history/computer.ts';
import { lineOfJson, type UsableLine } from '../history/parse-line.ts';
import { faultOfParts } from './check-parts.ts';
import { type CopiedMonth, type Copy, copyFormat, copyVersion } from './copy.ts';
import type { CopyFault } from './fault.ts';
import { lineOf, lineOfMistake } from './line-of.ts';
import type { Parts, Path } from './parts.ts';

export type CopyReading =
  | { readonly is: 'usable'; readonly copy: Copy }
  | { readonly is: 'refused'; readonly fault: CopyFault };

/** So many lines of the history are read before others have a turn. */
const linesAtATime = 500;

const part = z.record(z.string(), z.unknown()).optional();
const copySchema = z.looseObject({
  format: z.literal(copyFormat),
  version: z.int().min(1),
  settings: part,
  opinions: part,
  goals: part,
  'own-exercises': part,
  packs: part,
  history: z.array(z.looseObject({ computer: z.string(), lines: z.array(z.unknown()) })),
});
const laterSchema = z.looseObject({ format: z.literal(copyFormat), version: z.int().min(copyVersion + 1) });

const refused = (fault: CopyFault): CopyReading => ({ is: 'refused', fault });
const withoutSymbols = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

function parse(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Keeps the lines of one computer by the months they belong into. */
class Months {
  readonly #months = new Map<string, UsableLine[]>();

  add(date: string, line: UsableLine): void {
    const month = date.slice(0, 7);
    const known = this.#months.get(month);
    if (known === undefined) this.#months.set(month, [line]);
    else known.push(line);
  }

  of(computer: string): readonly CopiedMonth[] {
    return [...this.#months].map(([month, lines]) => ({ computer, month, lines }));
  }
}

/** The months of one computer, or the place of the first line that is none. */
function* monthsOf(
  computer: string,
  lines: readonly unknown[],
): Generator<void, readonly CopiedMonth[] | { readonly badAt: number }> {
  const months = new Months();
  for (const [at, json] of lines.entries()) {
    const found = lineOfJson(json);
    if (found === null) return { badAt: at };
    months.add(found.date, found.line);
    if (at % linesAtATime === linesAtATime - 1) yield;
  }
  return months.of(computer);
}

type Told = z.infer<typeof copySchema>;

function* historyOf(
  { history }: Told,
  text: string,
): Generator<void, readonly CopiedMonth[] | { readonly fault: CopyFault }> {
  const all: CopiedMonth[] = [];
  for (const [index, { computer, lines }] of history.entries()) {
    if (!isComputerName(computer)) {
      return { fault: { is: 'computer', line: lineOf(text, ['history', index, 'computer']) } };
    }
    const months = yield* monthsOf(computer, lines);
    if ('badAt' in months) {
      return { fault: { is: 'history-line', line: lineOf(text, ['history', index, 'lines', months.badAt]) } };
    }
    all.push(...months);
  }
  return all;
}

function partsOf(told: Told): Parts {
  const { settings, opinions, goals, packs } = told;
  const given = { settings, opinions, goals, 'own-exercises': told['own-exercises'], packs };
  return Object.fromEntries(Object.entries(given).filter(([, content]) => content !== undefined));
}

function partsFault(parts: Parts, text: string): CopyFault | null {
  const fault = faultOfParts(parts);
  if (fault === null) return null;
  const { part: name, path, ...told } = fault;
  const line = lineOf(text, [name, ...path]);
  return told.is === 'setting' ? { ...told, line } : { is: told.is, line, part: name };
}

/**
 * Reads the text of a copy. What is wrong with it is told by its line, and then nothing of it is usable. Stops now and
 * then, so that whoever reads a large one can let others have a turn. Never throws.
 */
export function* readCopy(text: string): Generator<void, CopyReading> {
  if (text.trim() === '') return refused({ is: 'empty' });
  const document = parse(text);
  if (document === null) return refused({ is: 'not-json', line: lineOfMistake(text) });
  if (laterSchema.safeParse(document.json).success) {
    return refused({ is: 'newer', line: lineOf(text, ['version']) });
  }
  const told = copySchema.safeParse(document.json);
  if (!told.success) {
    const path = withoutSymbols(told.error.issues[0]?.path ?? []);
    return refused({ is: 'not-a-copy', line: lineOf(text, path) });
  }
  yield;
  const parts = partsOf(told.data);
  const fault = partsFault(parts, text);
  if (fault !== null) return refused(fault);
  const months = yield* historyOf(told.data, text);
  return 'fault' in months ? refused(months.fault) : { is: 'usable', copy: { parts, months } };
}
