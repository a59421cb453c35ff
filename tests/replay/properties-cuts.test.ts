import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { State } from '../../shared/domain/state.ts';
import { demand, holdsForEach, propertyTimeoutMs } from '../support/engine-property.ts';
import { record } from '../support/engine-recording.ts';
import { cutOtherwise, type Steady, steadyStretches } from '../support/engine-ticks.ts';
import { anyHistory } from '../support/history-arbitrary.ts';

/** From every decision on, since what it decides is where the next one starts from. */
function* startsIn(stretch: Steady): Generator<Steady> {
  yield stretch;
  for (const [index, { decisions }] of stretch.entries()) {
    if (decisions.length > 0 && index + 1 < stretch.length) yield stretch.slice(index + 1);
  }
}

/** All that is counted; what waits for the next tick to be looked at may differ. */
function accountsOf(state: State): string {
  const { ledgerSeconds, totals, rest, inputEndedAt, silentSince, silentSittingSeconds } = state;
  const { proofAt, ledgerSinceProofSeconds, sittingSinceProofSeconds } = state;
  return JSON.stringify([
    { ledgerSeconds, totals, rest, inputEndedAt, silentSince, silentSittingSeconds },
    { proofAt, ledgerSinceProofSeconds, sittingSinceProofSeconds },
  ]);
}

/**
 * Two decisions less than a tick apart may go either way: the quiet notice and the prompt it would have been for,
 * the end of a break and a rest that is full. So the first of the one-second decisions
 * must be within the tick, and one of those within it must be what the longer tick decides.
 */
function comparesTo(seconds: Steady, sizes: readonly number[]): void {
  const tick = Math.max(...sizes);
  const expected = seconds.flatMap(({ decisions }) => decisions);
  const first = expected[0];
  const end = seconds.at(-1)?.after;
  const { decisions, state } = cutOtherwise(seconds, sizes);
  const ticks = `ticks of ${sizes.join(', ')}`;
  const decided = decisions[0];
  if (decided !== undefined) {
    const inTime = expected.filter(({ at }) => at <= decided.at && decided.at - at < tick);
    const isSame = inTime.some(({ did }) => decisions.some((other) => other.did === did));
    const told = `${decided.did} in ${ticks}, expected ${JSON.stringify(expected.slice(0, 3))}`;
    demand(isSame && first !== undefined && inTime.includes(first), told, decided.at);
  } else if (first !== undefined) {
    demand(state.at - first.at < tick, `${first.did} is missed by ${ticks}`, first.at);
  } else if (end !== undefined) {
    demand(accountsOf(state) === accountsOf(end), `${ticks} leave ${accountsOf(state)}`, end.at);
  }
}

const sizes = fc.oneof(
  fc.constantFrom([5], [15]),
  fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 2, maxLength: 6 }),
);

describe('cut into other tick sizes', () => {
  it(
    'the next decision is the same, at most one tick later, unless the world changes within that tick',
    () => {
      holdsForEach(fc.record({ history: anyHistory, sizes }), ({ history, sizes: chosen }) => {
        for (const stretch of steadyStretches(record(history).moments))
          for (const seconds of startsIn(stretch)) comparesTo(seconds, chosen);
      });
    },
    propertyTimeoutMs,
  );
});
