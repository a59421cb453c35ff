import { type Copy, copyFormat, copyVersion } from './copy.ts';
import { partNames } from './parts.ts';

/** A value as JSON over several lines, moved in under what it belongs to. */
const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');

function listed(texts: readonly string[], brackets: readonly [string, string], indent: string): string {
  const [open, close] = brackets;
  if (texts.length === 0) return `${open}${close}`;
  return `${open}\n${texts.map((text) => `${indent}  ${text}`).join(',\n')}\n${indent}${close}`;
}

/**
 * The text of a copy: JSON, with a line of the history on each line, so that it can be looked through and a mistake in
 * it be told by its line. The lines are the letters that the history holds.
 */
export function writeCopy({ parts, months }: Copy): string {
  const computers = [...new Set(months.map(({ computer }) => computer))];
  const history = computers.map((computer) => {
    const lines = months.filter((month) => month.computer === computer).flatMap((month) => month.lines);
    const texts = listed(
      lines.map(({ text }) => text),
      ['[', ']'],
      '    ',
    );
    return `{ "computer": ${JSON.stringify(computer)}, "lines": ${texts} }`;
  });
  const fields = [
    `"format": ${JSON.stringify(copyFormat)}`,
    `"version": ${copyVersion}`,
    ...partNames.flatMap((name) =>
      parts[name] === undefined ? [] : [`${JSON.stringify(name)}: ${indented(parts[name])}`],
    ),
    `"history": ${listed(history, ['[', ']'], '  ')}`,
  ];
  return `${listed(fields, ['{', '}'], '')}\n`;
}
