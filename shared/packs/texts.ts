import { z } from 'zod';
import { limits } from './limits.ts';

/** Not seen, or turns what is read around: control characters, line ends, and marks that change the direction. */
export const invisible = '\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u2028-\\u202e\\u2060-\\u2069\\ufeff';

/** Each says one thing that a text is not, so that the reason can be told. */
export const textRules = {
  characters: new RegExp(`^[^${invisible}]*$`),
  markup: /^(?![\s\S]*<[A-Za-z/!?])[\s\S]*$/,
  blank: /\S/,
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  locale: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
} as const;
export type TextRule = keyof typeof textRules;

/** One line of plain text that says something. */
export const lineOf = (letters: number) =>
  z.string().max(letters).regex(textRules.characters).regex(textRules.markup).regex(textRules.blank);

export const idSchema = z.string().max(limits.idLetters).regex(textRules.id);
export const packIdSchema = z.string().max(limits.packIdLetters).regex(textRules.id);

/** `own:` and an id of the person's own, or of a pack and in it. */
export const ownIdSchema = z
  .templateLiteral(['own:', z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/)])
  .check(z.maxLength(limits.ownIdLetters));
export const localeSchema = z.string().max(limits.localeLetters).regex(textRules.locale);
