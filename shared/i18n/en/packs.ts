import type { Fault, SyntaxFault, Wanted } from '../../packs/fault.ts';
import type { TextRule } from '../../packs/texts.ts';

type PlainFault = Exclude<Fault['is'], 'syntax' | 'text' | 'wrong-type'>;

/** What is wrong with a pack or with an entry in the form, and what would be right. */
export const packMessages = {
  'packs.problem': 'Line {line, number}',
  'packs.more': '{count, plural, one {And # more.} other {And # more.}}',

  'packs.fault.too-large': 'The file is larger than a pack may be. What works: up to {most, number} KiB.',
  'packs.fault.not-text': 'This is no text in UTF-8. What works: the pack saved as UTF-8.',
  'packs.fault.empty': 'The file is empty. What works: a pack as JSON.',
  'packs.fault.mark':
    'The file begins with a mark that cannot be seen (a BOM). What works: the pack saved as UTF-8 without it.',
  'packs.fault.too-deep':
    'Brackets within brackets go deeper here than a pack does. What works: {most, number} levels at most.',
  'packs.fault.later-version':
    'This pack is for a newer Unhunch. What works here: “schemaVersion”: {known, number}.',
  'packs.fault.unknown-name': '“{name}” is no name that belongs here. What works: {known}.',
  'packs.fault.missing': '“{name}” is missing. What works: a value for it here.',
  'packs.fault.twice':
    '“{name}” is here a second time, after line {line, number}. What works: each name once.',
  'packs.fault.not-whole': '“{name}” has a part of a whole. What works: a whole number.',
  'packs.fault.too-low': '“{name}” is too low. What works: {least, number} or more.',
  'packs.fault.too-high': '“{name}” is too high. What works: up to {most, number}.',
  'packs.fault.too-long': '“{name}” is too long. What works: up to {most, number} letters.',
  'packs.fault.too-many': '“{name}” has too many entries. What works: up to {most, number}.',
  'packs.fault.too-few': '“{name}” is empty. What works: at least one entry.',
  'packs.fault.no-choice': '“{name}” has a value that Unhunch does not know. What works: {choices}.',
  'packs.fault.same-id':
    '“{id}” was used before, on line {line, number}. What works: a name of its own for each exercise and routine.',
  'packs.fault.no-such-exercise':
    '“{id}” is no exercise of this pack. What works: the id of one that is in it.',
  'packs.fault.exercise-too-long':
    'All repetitions, sets and sides together take too long. What works: up to {minutes, number} min.',
  'packs.fault.routine-too-long':
    'The exercises of this routine together take too long. What works: up to {minutes, number} min.',

  'packs.fault.wrong-type.text': '“{name}” is no text. What works: a text in double quotes.',
  'packs.fault.wrong-type.text-or-null':
    '“{name}” is no text. What works: a text in double quotes, or null for none.',
  'packs.fault.wrong-type.number': '“{name}” is no number. What works: a whole number.',
  'packs.fault.wrong-type.list': '“{name}” is no list. What works: a list in square brackets.',
  'packs.fault.wrong-type.object':
    'This is not built as a pack is. What works: names and their values in curly brackets.',

  'packs.fault.text.characters':
    '“{name}” holds a character that cannot be seen, such as a line end. What works: one line of plain text.',
  'packs.fault.text.markup': '“{name}” holds markup such as <b>. What works: plain text.',
  'packs.fault.text.blank': '“{name}” is empty. What works: some words.',
  'packs.fault.text.id':
    '“{name}” is no id. What works: small letters a to z, digits, and hyphens between them.',
  'packs.fault.text.locale': '“{name}” names no language. What works: a tag such as en, de or pt-BR.',

  'packs.fault.syntax.symbol':
    'There is something here that JSON does not know. What works: text in double quotes, a number, true, false or null.',
  'packs.fault.syntax.number': 'A number is not complete. What works: digits, such as 10.',
  'packs.fault.syntax.name-expected':
    'A name is expected here. What works: a name in double quotes, and no comma after the last entry.',
  'packs.fault.syntax.value-expected':
    'A value is expected here. What works: text in double quotes, a number, a list or null, and no comma after the last entry.',
  'packs.fault.syntax.colon-expected':
    'A colon is missing. What works: a colon between a name and its value.',
  'packs.fault.syntax.comma-expected':
    'A comma is missing before this line or on it. What works: a comma between two entries.',
  'packs.fault.syntax.brace-expected':
    'A closing curly bracket is missing. What works: one for each that was opened.',
  'packs.fault.syntax.bracket-expected':
    'A closing square bracket is missing. What works: one for each that was opened.',
  'packs.fault.syntax.end-expected':
    'Something comes after the end of the pack. What works: one pack in a file.',
  'packs.fault.syntax.comment': 'There is a comment here. What works: JSON without comments.',
  'packs.fault.syntax.text-end': 'A text does not end. What works: double quotes before and after it.',
  'packs.fault.syntax.escape':
    'A backslash is followed by something that JSON does not know. What works: two backslashes for one.',
  'packs.fault.syntax.character':
    'A text holds a character that cannot be seen, such as a tab. What works: plain text on one line.',
} as const satisfies {
  readonly [K in
    | `packs.fault.${PlainFault}`
    | `packs.fault.wrong-type.${Wanted}`
    | `packs.fault.text.${TextRule}`
    | `packs.fault.syntax.${SyntaxFault}`]: string;
} & { readonly [key: `packs.${string}`]: string };
