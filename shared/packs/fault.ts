import type { TextRule } from './texts.ts';

/** What kind of value belongs in a place. */
export type Wanted = 'text' | 'text-or-null' | 'number' | 'list' | 'object';

/** What is no JSON, as precisely as a reader of JSON can tell. */
export type SyntaxFault =
  | 'symbol'
  | 'number'
  | 'name-expected'
  | 'value-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'brace-expected'
  | 'bracket-expected'
  | 'end-expected'
  | 'comment'
  | 'text-end'
  | 'escape'
  | 'character';

/** One thing that is wrong, with what would be right. `name` is the name of the value in the file. */
export type Fault =
  | { readonly is: 'too-large'; readonly most: number }
  | { readonly is: 'not-text' | 'empty' | 'mark' }
  | { readonly is: 'too-deep'; readonly most: number }
  | { readonly is: 'syntax'; readonly why: SyntaxFault }
  | { readonly is: 'later-version'; readonly known: number }
  | { readonly is: 'unknown-name'; readonly name: string; readonly known: string }
  | { readonly is: 'missing'; readonly name: string }
  | { readonly is: 'twice'; readonly name: string; readonly line: number }
  | { readonly is: 'wrong-type'; readonly name: string; readonly wanted: Wanted }
  | { readonly is: 'not-whole'; readonly name: string }
  | { readonly is: 'too-low'; readonly name: string; readonly least: number }
  | { readonly is: 'too-high'; readonly name: string; readonly most: number }
  | { readonly is: 'too-long'; readonly name: string; readonly most: number }
  | { readonly is: 'too-many'; readonly name: string; readonly most: number }
  | { readonly is: 'too-few'; readonly name: string }
  | { readonly is: 'text'; readonly name: string; readonly rule: TextRule }
  | { readonly is: 'no-choice'; readonly name: string; readonly choices: string }
  | { readonly is: 'same-id'; readonly id: string; readonly line: number }
  | { readonly is: 'no-such-exercise'; readonly id: string }
  | { readonly is: 'exercise-too-long' | 'routine-too-long'; readonly minutes: number };

/** A fault and its line, counted from 1. */
export type PackProblem = { readonly line: number; readonly fault: Fault };

/** Why a pack was not taken in: the first of its problems, and how many more there are. */
export type PackProblems = { readonly problems: readonly PackProblem[]; readonly more: number };
