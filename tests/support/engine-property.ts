import fc from 'fast-check';
import type { Trace } from '../../shared/replay/parse-trace.ts';
import { historyText } from './history.ts';

/** Every invariant is tried on this many histories; fewer only for a quick look or when each run is one of many. */
const runs = Number(process.env.UNHUNCH_PROPERTY_RUNS ?? 10_000);

/** What a failure prints: with it the very same histories are tried again. */
const seed = process.env.UNHUNCH_PROPERTY_SEED;
const path = process.env.UNHUNCH_PROPERTY_PATH;

export const propertyTimeoutMs = 600_000;

/** Holds the claim against random histories. Prints seed, path and the smallest history that breaks it. */
export function holdsForAll(histories: fc.Arbitrary<Trace>, claim: (history: Trace) => void): void {
  holdsForEach(
    histories.map((history) => ({ history })),
    ({ history }) => claim(history),
  );
}

/** The same for histories that come with further choices. */
export function holdsForEach<T extends { readonly history: Trace }>(
  cases: fc.Arbitrary<T>,
  claim: (chosen: T) => void,
): void {
  const property = fc.property(cases, (chosen) => {
    try {
      claim(chosen);
    } catch (error) {
      const { history, ...choices } = chosen;
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${message}\n${JSON.stringify(choices)}\n${historyText(history)}`);
    }
  });
  fc.assert(property, {
    numRuns: runs,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
  });
}

/** Fails a claim with the instant it broke at. */
export function demand(isTrue: boolean, what: string, at: number): void {
  if (!isTrue) throw new Error(`${what}, at ${at}`);
}
