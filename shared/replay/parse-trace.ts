import { z } from 'zod';
import { isTimeZone, wallMsOf } from '../calendar/local-time.ts';
import {
  headerSchema,
  instantOf,
  schemaOfWord,
  type TraceHeader,
  type TraceLine,
  traceWords,
} from './trace-lines.ts';

export type Trace = { readonly header: TraceHeader; readonly lines: readonly TraceLine[] };

/** Where a trace is wrong, and what would be right there. Lines count from 1. */
export type TraceError = { readonly lineNumber: number; readonly expected: string };
export type ParsedTrace =
  | { readonly ok: true; readonly trace: Trace }
  | { readonly ok: false; readonly error: TraceError };

class BadLine extends Error {}

function describe(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'a valid line';
  const place = issue.path.length === 0 ? '' : `\`${issue.path.join('.')}\`: `;
  return `${place}${issue.message}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadLine('one JSON object on the line');
  }
}

function parseHeader(json: object): TraceHeader {
  const parsed = headerSchema.safeParse(json);
  if (!parsed.success)
    throw new BadLine(`a header with start, timeZone and settings; ${describe(parsed.error)}`);
  const { start, timeZone = 'UTC' } = parsed.data;
  if (!isTimeZone(timeZone)) throw new BadLine('`timeZone`: the name of a time zone such as "Europe/Berlin"');
  if (start !== undefined && wallMsOf(start, timeZone) === null) {
    throw new BadLine('`start`: a local date and time such as "2026-03-02T09:00:00"');
  }
  return parsed.data;
}

const wordSchema = z.looseObject({ is: z.string() });

function parseLine(json: object): TraceLine {
  const word = wordSchema.safeParse(json).data?.is;
  const schema = schemaOfWord(word);
  if (schema === null) throw new BadLine(`\`is\`: one of ${traceWords.join(', ')}`);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new BadLine(`${word}: ${describe(parsed.error)}`);
  return parsed.data;
}

type Reading = { header: TraceHeader; readonly lines: TraceLine[]; lineCount: number };

function readLine(reading: Reading, text: string): void {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new BadLine('one JSON object on the line');
  reading.lineCount += 1;
  if (reading.lineCount === 1 && !('is' in json)) {
    reading.header = parseHeader(json);
    return;
  }
  const line = parseLine(json);
  const before = reading.lines.at(-1);
  if (before?.is === 'end') throw new BadLine('nothing after `end`');
  const earliest = before === undefined ? (reading.header.state?.at ?? 0) : instantOf(before);
  if (instantOf(line) < earliest)
    throw new BadLine(`a time of at least ${earliest}, since times do not decrease`);
  reading.lines.push(line);
}

/** Reads a whole trace before anything of it is replayed. */
export function parseTrace(text: string): ParsedTrace {
  const reading: Reading = { header: {}, lines: [], lineCount: 0 };
  const rows = text.replace(/^\uFEFF/, '').split('\n');
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    try {
      readLine(reading, row);
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      return { ok: false, error: { lineNumber: index + 1, expected: error.message } };
    }
  }
  if (reading.lineCount === 0) return { ok: false, error: { lineNumber: 1, expected: 'at least one line' } };
  return { ok: true, trace: { header: reading.header, lines: reading.lines } };
}
