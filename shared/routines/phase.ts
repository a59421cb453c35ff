import type { RoundPhase } from './dose.ts';

/** Everything a body does during a routine. */
export type BodyPhase = RoundPhase | 'rest' | 'between-sets' | 'change-side' | 'get-ready';
export type PhaseName = BodyPhase | 'done';

/** The count that ends a wait. */
export type Count = 3 | 2 | 1;

export type Phase =
  /** `count` is null while the wait is still longer than three seconds. */
  | { readonly is: 'get-ready'; readonly count: Count | null }
  | { readonly is: Exclude<PhaseName, 'get-ready'> };
