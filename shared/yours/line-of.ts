import { type JSONVisitor, visit } from 'jsonc-parser';
import type { Path } from './parts.ts';

const options = { disallowComments: true, allowTrailingComma: false } as const;

const isOnTheWay = (path: Path, wanted: Path): boolean =>
  path.length <= wanted.length && path.every((step, index) => step === wanted[index]);

/** A reader that goes down as far as a text leads can run out of room; then what was found before it holds. */
function read(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, options);
  } catch {
    // Nobody writes so deep.
  }
}

/**
 * The line, from 1, on which something stands in a JSON text, or the nearest thing around it that is there. For a text
 * that is to be refused: it is read once more.
 */
export function lineOf(text: string, wanted: Path): number {
  let line = 1;
  const look = (startLine: number, path: Path): boolean => {
    const isWanted = isOnTheWay(path, wanted);
    if (isWanted) line = startLine + 1;
    return isWanted;
  };
  read(text, {
    // What answers false is not gone into, and the parser forgets to come out of it where nobody hears its end.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
    onObjectBegin: (_offset, _length, startLine, _character, pathOf) => look(startLine, pathOf()),
    onArrayBegin: (_offset, _length, startLine, _character, pathOf) => look(startLine, pathOf()),
    onLiteralValue: (_value, _offset, _length, startLine, _character, pathOf) => {
      look(startLine, pathOf());
    },
  });
  return line;
}

/** The line on which a text ceases to be JSON. */
export function lineOfMistake(text: string): number {
  const lines: number[] = [];
  read(text, {
    onError: (_error, _offset, _length, startLine) => {
      if (lines.length === 0) lines.push(startLine + 1);
    },
  });
  return lines[0] ?? 1;
}
