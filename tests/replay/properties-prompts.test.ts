import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Decision } from '../../shared/domain/decisions.ts';
import { defaultPreferences } from '../../shared/settings/preferences.ts';
import { rulesFrom } from '../../shared/settings/rules.ts';
import { officeDay } from '../support/engine-office.ts';
import { demand, holdsForEach, propertyTimeoutMs } from '../support/engine-property.ts';
import { type Hands, historyOf, type Stretch } from '../support/history.ts';
import { worldHappening } from '../support/history-arbitrary.ts';

const defaultRules = rulesFrom(defaultPreferences);
const hour = 3600;

/** Prompts that nobody answered, in runs without a cleared ledger: a full rest is an answer of its own kind. */
function ignoredPrompts(decisions: readonly Decision[]): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  let openedAt = 0;
  for (const decision of decisions) {
    if (decision.did === 'prompt') openedAt = decision.at;
    if (decision.did === 'ledger-cleared') runs.push([]);
    if (decision.did === 'prompt-closed' && decision.why === 'no-answer') runs.at(-1)?.push(openedAt);
  }
  return runs;
}

const hands = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Hands>('typing') },
  { weight: 2, arbitrary: fc.integer({ min: 4, max: 50 }).map((everySeconds): Hands => ({ everySeconds })) },
  { weight: 1, arbitrary: fc.constant<Hands>('still') },
);
const stretch: fc.Arbitrary<Stretch> = fc.record({
  seconds: fc.constantFrom(20, 60, 150, 400, 900, 2000),
  hands,
  happenings: fc.array(worldHappening, { maxLength: 1 }),
});
const days = fc.array(stretch, { minLength: 6, maxLength: 14, size: 'max' });

describe('with the defaults', () => {
  it(
    'an hour in which nobody answers has at most four prompts',
    () => {
      const cases = days.map((stretches) => ({ history: historyOf(stretches), stretches }));
      holdsForEach(cases, ({ stretches }) => {
        for (const run of ignoredPrompts(officeDay(stretches, defaultRules))) {
          for (const [index, openedAt] of run.entries()) {
            const fifth = run[index + 4];
            demand(fifth === undefined || fifth - openedAt >= hour, `a fifth prompt at ${fifth}`, openedAt);
          }
        }
      });
    },
    propertyTimeoutMs,
  );
});
