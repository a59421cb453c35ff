import { z } from 'zod';
import { grades } from '../opinions/opinions.ts';
import { type HistoryLine, lineVersion } from './lines.ts';

const seconds = z.int().min(0);
const stamp = {
  date: z.iso.date(),
  time: z.iso.time({ precision: 0 }),
  offset: z.string().regex(/^[+-]\d{2}:\d{2}$/),
};
const name = z.string().min(1).max(64);

/** What JSON can say by a name that objects have of themselves is none of ours. */
const isName = (given: string): boolean => given.length > 0 && given.length <= 64 && given !== '__proto__';

/** Names with what belongs to each. Checked by hand: there are thousands, and it takes a quarter of the time. */
function isNamed<T>(value: unknown, isValue: (given: unknown) => given is T): value is Record<string, T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([given, inner]) => isName(given) && isValue(inner));
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTally = (value: unknown): value is Record<string, number> => isNamed(value, isCount);
const tally = z.custom<Record<string, number>>(isTally);
const tallies = z.custom<Record<string, Record<string, number>>>((value) => isNamed(value, isTally));

const sitting = <I extends 'sitting' | 'call'>(is: I) =>
  z.object({
    is: z.literal(is),
    ...stamp,
    seconds,
    heldSeconds: seconds,
    estimated: z.literal(true).optional(),
  });

const rest = z.object({
  is: z.literal('rest'),
  ...stamp,
  seconds,
  why: z.enum(['silence', 'locked', 'asleep', 'standing', 'break', 'not-running']),
});

const breakLine = z.object({
  is: z.literal('break'),
  ...stamp,
  kind: z.enum(['short', 'long', 'reset', 'walk']),
  outcome: z.enum(['taken', 'cut-short', 'left', 'skipped']),
  why: z.enum(['completed', 'finished', 'left', 'quit', 'killed', 'asked', 'logged']),
  plannedSeconds: seconds,
  ranSeconds: seconds,
  sittingBeforeSeconds: seconds,
  exercises: z.array(z.object({ id: name, category: name, seconds })),
});

const gradeLine = z.object({
  is: z.literal('grade'),
  ...stamp,
  grade: z.enum(grades),
  exercises: z.array(name),
});

const day = z.object({
  is: z.literal('day'),
  date: stamp.date,
  sittingSeconds: seconds,
  callSeconds: seconds,
  estimatedSeconds: seconds,
  restSeconds: seconds,
  longestSittingSeconds: seconds,
  breaks: tallies,
  walkSeconds: seconds,
  exerciseSeconds: tally,
  // Not in the days of earlier versions.
  strengthSessions: z.int().min(0).default(0),
  grades: tally.default({}),
});

const schemas = {
  sitting: sitting('sitting'),
  call: sitting('call'),
  rest,
  break: breakLine,
  grade: gradeLine,
  day,
} as const;

const isKnown = (is: string): is is keyof typeof schemas => Object.hasOwn(schemas, is);

/** What every line says of itself, also one that a later version writes. */
const envelope = z.object({ v: z.int().min(1), is: z.string().min(1) });

/** Longer than anything a person writes into a line. */
const maxLength = 64 * 1024;

export type KnownLine = {
  readonly is: 'known';
  readonly line: HistoryLine;
  readonly text: string;
  /** There are names in it that this version does not know. */
  readonly hasMore: boolean;
};

/** Of a later version, or of a kind that only a later version knows: kept as it is. */
export type ForeignLine = { readonly is: 'foreign'; readonly text: string };

export type UsableLine = KnownLine | ForeignLine;
export type ReadLine = UsableLine | { readonly is: 'damaged' };

const damaged: ReadLine = { is: 'damaged' };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasMoreThan(schema: { readonly shape: object }, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return Object.keys(json).some((key) => key !== 'v' && !Object.hasOwn(schema.shape, key));
}

/** Reads the text of one line. Never throws; what it is not sure of is left as it is. */
export const parseLine = (text: string): ReadLine =>
  text.length > maxLength ? damaged : readLine(parseJson(text), text);

/** Null for what goes deeper than the runtime can write down. */
function textOfJson(json: object): string | null {
  try {
    return JSON.stringify(json);
  } catch {
    return null;
  }
}

const dated = z.looseObject({ v: z.int(), is: z.string(), date: z.iso.date() });

/** A line that stands in a larger document, and the text that it is as a line of its own. */
export function lineOfJson(json: unknown): { readonly date: string; readonly line: UsableLine } | null {
  const parsed = dated.safeParse(json);
  if (!parsed.success) return null;
  const { v, is, ...rest } = parsed.data;
  const text = textOfJson({ v, is, ...rest });
  const line = text === null ? null : parseLine(text);
  return line === null || line.is === 'damaged' ? null : { date: parsed.data.date, line };
}

function readLine(json: unknown, text: string): ReadLine {
  const named = envelope.safeParse(json);
  if (!named.success) return damaged;
  const { v, is } = named.data;
  if (v > lineVersion || !isKnown(is)) return { is: 'foreign', text };
  const schema = schemas[is];
  const parsed = schema.safeParse(json);
  if (!parsed.success) return damaged;
  return { is: 'known', line: parsed.data, text, hasMore: hasMoreThan(schema, json) };
}
