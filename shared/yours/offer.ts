import type { Copy } from './copy.ts';
import { type PartName, partNames } from './parts.ts';

/** What is in a copy, to be looked at before it is taken in. */
export type CopyOffer = {
  /** On how many dates something was noted. */
  readonly days: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly parts: readonly PartName[];
};

export function offerOf({ parts, months }: Copy): CopyOffer {
  const lines = months.flatMap((month) => month.lines);
  const dates = new Set(lines.flatMap((each) => (each.is === 'known' ? [each.line.date] : [])));
  const sorted = [...dates].sort();
  return {
    days: sorted.length,
    first: sorted[0] ?? null,
    last: sorted.at(-1) ?? null,
    parts: partNames.filter((name) => parts[name] !== undefined),
  };
}
