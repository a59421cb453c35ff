import type { UsableLine } from '../history/parse-line.ts';
import type { Parts } from './parts.ts';

/** How a copy says what it is. */
export const copyFormat = 'unhunch-copy';
/** Raised when an older Unhunch could not take a copy in any more. */
export const copyVersion = 1;

/** A month of the history of one computer. */
export type CopiedMonth = {
  readonly computer: string;
  readonly month: string;
  readonly lines: readonly UsableLine[];
};

/** Everything that a person has here, as it goes to another computer. */
export type Copy = { readonly parts: Parts; readonly months: readonly CopiedMonth[] };
