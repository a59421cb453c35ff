import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { PackProblem, SyntaxFault } from './fault.ts';
import { limits } from './limits.ts';

/** Where a value stands: names and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** A JSON text as a value, and the lines of what is in it. */
export type JsonDocument = {
  readonly value: unknown;
  /** Whether there is a value at all. */
  readonly has: (path: Path) => boolean;
  /** Of a value, or of the nearest thing around it that is there. */
  readonly lineOf: (path: Path) => number;
  /** Of a name in an object, where it stands last. */
  readonly lineOfName: (path: Path, name: string) => number;
  /** Names that an object has twice: JSON keeps the last one without a word. */
  readonly twice: readonly PackProblem[];
};

export type JsonReading =
  | { readonly is: 'read'; readonly document: JsonDocument }
  | { readonly is: 'refused'; readonly problems: readonly PackProblem[] };

/** The parser's own names of what it finds; its numbers are known to its compiler alone. */
const syntaxFaults: ReadonlyMap<string, SyntaxFault> = new Map<string, SyntaxFault>([
  ['InvalidSymbol', 'symbol'],
  ['InvalidNumberFormat', 'number'],
  ['UnexpectedEndOfNumber', 'number'],
  ['PropertyNameExpected', 'name-expected'],
  ['ValueExpected', 'value-expected'],
  ['ColonExpected', 'colon-expected'],
  ['CommaExpected', 'comma-expected'],
  ['CloseBraceExpected', 'brace-expected'],
  ['CloseBracketExpected', 'bracket-expected'],
  ['EndOfFileExpected', 'end-expected'],
  ['InvalidCommentToken', 'comment'],
  ['UnexpectedEndOfComment', 'comment'],
  ['UnexpectedEndOfString', 'text-end'],
  ['InvalidUnicode', 'escape'],
  ['InvalidEscapeCharacter', 'escape'],
  ['InvalidCharacter', 'character'],
]);

/** The line of an offset, from 1. A line ends as editors have it: with LF, CR LF, or CR. */
function lineFinder(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length);
  return (offset) => ends.filter((end) => end <= offset).length + 1;
}

/** Where it becomes deeper than a pack is; the parser itself would go down as far as it leads. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const at = scanner.getTokenOffset();
    const begins = text.charAt(at);
    if (begins === '{' || begins === '[') depth += 1;
    if (begins === '}' || begins === ']') depth -= 1;
    if (depth > limits.depth) return at;
  }
  return null;
}

type LineAt = (offset: number) => number;

/** The first mistakes: what comes on the same line or on the next is mostly the echo of one. */
function syntaxProblems(errors: readonly ParseError[], lineAt: LineAt): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  for (const { error, offset } of errors) {
    const line = lineAt(offset);
    const why = syntaxFaults.get(printParseErrorCode(error)) ?? 'symbol';
    const last = problems.at(-1);
    if (last === undefined || line > last.line + 1) problems.push({ line, fault: { is: 'syntax', why } });
  }
  return problems;
}

const nameNodesOf = ({ type, children = [] }: Node): readonly Node[] =>
  type === 'object' ? children.flatMap((property) => property.children?.slice(0, 1) ?? []) : [];

function namesTwice(node: Node, lineAt: LineAt): readonly PackProblem[] {
  const first = new Map<unknown, Node>();
  const own = nameNodesOf(node).flatMap((name): readonly PackProblem[] => {
    const before = first.get(name.value);
    if (before === undefined) first.set(name.value, name);
    const line = before === undefined ? 0 : lineAt(before.offset);
    return line === 0
      ? []
      : [{ line: lineAt(name.offset), fault: { is: 'twice', name: String(name.value), line } }];
  });
  return [...own, ...(node.children ?? []).flatMap((child) => namesTwice(child, lineAt))];
}

function documentOf(text: string, root: Node, lineAt: LineAt): JsonDocument {
  const nodeAt = (path: Path): Node | undefined => findNodeAtLocation(root, [...path]);
  const nearest = (path: Path): Node =>
    nodeAt(path) ?? (path.length === 0 ? root : nearest(path.slice(0, -1)));
  return {
    value: JSON.parse(text),
    has: (path) => nodeAt(path) !== undefined,
    lineOf: (path) => lineAt(nearest(path).offset),
    lineOfName: (path, name) => {
      const node = nearest(path);
      return lineAt((nameNodesOf(node).findLast(({ value }) => value === name) ?? node).offset);
    },
    twice: namesTwice(root, lineAt),
  };
}

/** Reads JSON as the standard has it: no comments, no comma at an end. Never throws. */
export function readJsonText(text: string): JsonReading {
  const lineAt = lineFinder(text);
  const deepAt = tooDeepAt(text);
  if (deepAt !== null) {
    const fault = { is: 'too-deep', most: limits.depth } as const;
    return { is: 'refused', problems: [{ line: lineAt(deepAt), fault }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (root === undefined || errors.length > 0) {
    return { is: 'refused', problems: syntaxProblems(errors, lineAt) };
  }
  return { is: 'read', document: documentOf(text, root, lineAt) };
}
