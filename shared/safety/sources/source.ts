import type { SourceGroup, Strength, StudyKind } from '../source-ids.ts';

/** One work, cited in the language of its publisher. */
export type Work = {
  readonly kind: StudyKind;
  /** Authors or publisher, where it appeared, and a number by which it is found. */
  readonly citation: string;
  /** Null where it bears no date. */
  readonly year: number | null;
};

/** What one claim of the content rests on: a work, or a few that say the same thing. */
export type Source = {
  readonly group: SourceGroup;
  readonly strength: Strength;
  readonly works: readonly [Work, ...Work[]];
};

export const work = (kind: StudyKind, year: number | null, citation: string): Work => ({
  kind,
  year,
  citation,
});
