import { z } from 'zod';
import type { Decision } from '../../shared/domain/decisions.ts';

const expectedDecisionSchema = z.looseObject({ at: z.number(), did: z.string() });

/** What a trace is expected to bring about, worked out from the contract and not from a run. */
export const expectationSchema = z.strictObject({
  protects: z.string().min(10),
  because: z.string(),
  decisions: z.array(expectedDecisionSchema),
  watching: z.array(z.string()).optional(),
  end: z.record(z.string(), z.unknown()).optional(),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** Both sides with only the figures that the expectation names, so that a mismatch reads as a short difference. */
export function matchDecisions(decisions: readonly Decision[], expectation: Expectation) {
  const watched = decisions.filter(({ did }) => expectation.watching?.includes(did) ?? true);
  const actual = watched.map((decision, index) => {
    const named = Object.keys(expectation.decisions[index] ?? { at: 0, did: '' });
    return Object.fromEntries(Object.entries(decision).filter(([key]) => named.includes(key)));
  });
  return { actual, expected: expectation.decisions };
}
