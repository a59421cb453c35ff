import { z } from 'zod';
import { crossFaults, longRoutines } from './cross-faults.ts';
import type { Fault, PackProblem, PackProblems } from './fault.ts';
import { faultOf, nameAt, unknownName } from './fault-of-issue.ts';
import { type JsonDocument, type Path, readJsonText } from './json-document.ts';
import { limits } from './limits.ts';
import { type Pack, packVersion } from './pack.ts';
import { packSchema } from './pack-schema.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export type PackReading =
  | { readonly is: 'usable'; readonly pack: Pack }
  | { readonly is: 'refused'; readonly why: PackProblems };

const byteOrderMark = '\ufeff';

/** What can be said of a text without reading it as JSON. */
function faultOfText(text: string): Fault | null {
  // The length first: it costs nothing, and no text has fewer bytes.
  if (text.length > limits.packBytes || utf8Bytes(text) > limits.packBytes) {
    return { is: 'too-large', most: limits.packBytes / 1024 };
  }
  if (text.trim() === '') return { is: 'empty' };
  return text.startsWith(byteOrderMark) ? { is: 'mark' } : null;
}

const versioned = z.looseObject({ schemaVersion: z.number() });

function laterVersion({ value, lineOf }: JsonDocument): PackProblem | null {
  const version = versioned.safeParse(value).data?.schemaVersion ?? packVersion;
  if (version <= packVersion) return null;
  return { line: lineOf(['schemaVersion']), fault: { is: 'later-version', known: packVersion } };
}

const pathOf = ({ path }: z.core.$ZodIssue): Path =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const isWithin = (path: Path, outer: Path): boolean => outer.every((step, index) => path[index] === step);

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? Reflect.get(inner, step)
        : undefined,
    value,
  );
}

function problemsOfIssue(issue: z.core.$ZodIssue, document: JsonDocument): readonly PackProblem[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const owner = valueAt(document.value, path);
    return issue.keys.map((key) => ({
      line: document.lineOfName(path, key),
      fault: unknownName(key, path, owner),
    }));
  }
  const line = document.lineOf(path);
  if (!document.has(path)) return [{ line, fault: { is: 'missing', name: nameAt(path) } }];
  return [{ line, fault: faultOf({ issue, path }) }];
}

/** Of a place that breaks several rules the last one is told: the closest to what would be right. */
function tellable(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const paths = issues.map(pathOf);
  return issues.filter((issue, index) => {
    const own = paths[index] ?? [];
    const others = paths.filter((_, at) => at !== index);
    // That an exercise takes too long says nothing new beside a number that is too high.
    if (issue.code === 'custom') return !others.some((path) => isWithin(path, own.slice(0, 2)));
    const later = issues
      .slice(index + 1)
      .filter(({ code }) => code !== 'unrecognized_keys' && code !== 'custom');
    if (issue.code === 'unrecognized_keys') return true;
    return !later.some((other) => pathOf(other).join() === own.join());
  });
}

function crossProblems(value: unknown, pack: Pack | null, { lineOf }: JsonDocument): readonly PackProblem[] {
  const found = [...crossFaults(value), ...(pack === null ? [] : longRoutines(pack))];
  return found.map(({ path, fault, first }) => ({
    line: lineOf(path),
    fault: fault.is === 'same-id' ? { ...fault, line: lineOf(first ?? path) } : fault,
  }));
}

const refused = (problems: readonly PackProblem[]): PackReading => ({
  is: 'refused',
  why: {
    problems: problems.toSorted((one, other) => one.line - other.line).slice(0, limits.problems),
    more: Math.max(0, problems.length - limits.problems),
  },
});

function readDocument(document: JsonDocument): PackReading {
  const later = laterVersion(document);
  if (later !== null) return refused([later]);
  const parsed = packSchema.safeParse(document.value);
  const pack = parsed.success ? parsed.data : null;
  const problems = [
    ...document.twice,
    ...tellable(parsed.error?.issues ?? []).flatMap((issue) => problemsOfIssue(issue, document)),
    ...crossProblems(document.value, pack, document),
  ];
  return pack !== null && problems.length === 0 ? { is: 'usable', pack } : refused(problems);
}

/**
 * Reads the text of a pack. Whatever is wrong with it is told by line, with what would be right; nothing is guessed,
 * and a pack with one fault is not taken at all. Never throws.
 */
export function readPack(text: string): PackReading {
  const fault = faultOfText(text);
  if (fault !== null) return refused([{ line: 1, fault }]);
  const reading = readJsonText(text);
  return reading.is === 'refused' ? refused(reading.problems) : readDocument(reading.document);
}
