import { z } from 'zod';
import { packExerciseSchema, timingSchema } from './exercise-schema.ts';
import type { Fault, Wanted } from './fault.ts';
import type { Path } from './json-document.ts';
import { limits } from './limits.ts';
import { packRoutineSchema, packSchema } from './pack-schema.ts';
import { quoted } from './quoted.ts';
import { type TextRule, textRules } from './texts.ts';

/** What zod has found, at its place. */
export type Found = { readonly issue: z.core.$ZodIssue; readonly path: Path };

/** The name nearest to a value: its own, or that of the list it is in. */
export const nameAt = (path: Path): string => {
  const name = path.findLast((step) => typeof step === 'string');
  return typeof name === 'string' ? quoted(name) : '';
};

const wantedTypes: ReadonlyMap<string, Wanted> = new Map<string, Wanted>([
  ['string', 'text'],
  ['number', 'number'],
  ['array', 'list'],
]);

/** What may be left empty with `null`. */
const nullable: ReadonlySet<string> = new Set(['reviewer', 'stopIf', 'figure']);

function typeFault({ expected }: z.core.$ZodIssueInvalidType, name: string): Fault {
  if (expected === 'int') return { is: 'not-whole', name };
  const wanted = wantedTypes.get(expected) ?? 'object';
  return { is: 'wrong-type', name, wanted: nullable.has(name) ? 'text-or-null' : wanted };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig, name: string): Fault {
  const most = Number(maximum);
  if (origin === 'string') return { is: 'too-long', name, most };
  return origin === 'array' ? { is: 'too-many', name, most } : { is: 'too-high', name, most };
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall, name: string): Fault {
  return origin === 'array' ? { is: 'too-few', name } : { is: 'too-low', name, least: Number(minimum) };
}

const rules: readonly TextRule[] = ['characters', 'markup', 'blank', 'locale', 'id'];
const ruleOf = (pattern: string | undefined): TextRule =>
  rules.find((rule) => String(textRules[rule]) === pattern) ?? 'id';

function choiceFault(values: readonly unknown[], name: string): Fault {
  const choices = nullable.has(name) ? [...values, null] : values;
  return { is: 'no-choice', name, choices: choices.map(String).join(', ') };
}

const isNamed = z.looseObject({ is: z.string() });

/** The names that an object may have, by where it stands. `is` tells the kinds of timing apart. */
function namesAt(path: Path, value: unknown): readonly string[] {
  const [list, , part] = path;
  if (part === 'timing') {
    const kind = isNamed.safeParse(value).data?.is;
    const option = timingSchema.options.find(({ shape }) => shape.is.value === kind);
    return Object.keys(option?.shape ?? {});
  }
  if (list === 'exercises') return Object.keys(packExerciseSchema.shape);
  return Object.keys(list === 'routines' ? packRoutineSchema.shape : packSchema.shape);
}

/** A name that does not belong where it stands. `value`: the object that has it. */
export const unknownName = (name: string, path: Path, value: unknown): Fault => ({
  is: 'unknown-name',
  name: quoted(name),
  known: namesAt(path, value).join(', '),
});

/** What zod has against a value, as a fault; its own words are for who writes schemas. */
export function faultOf({ issue, path }: Found): Fault {
  const name = nameAt(path);
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue, name);
    case 'too_big':
      return tooBig(issue, name);
    case 'too_small':
      return tooSmall(issue, name);
    case 'invalid_format':
      return { is: 'text', name, rule: ruleOf(String(issue.pattern)) };
    case 'invalid_value':
      return choiceFault(issue.values, name);
    case 'invalid_union':
      return choiceFault(
        timingSchema.options.map(({ shape }) => shape.is.value),
        name,
      );
    default:
      return { is: 'exercise-too-long', minutes: limits.exerciseSeconds / 60 };
  }
}
