import type { RestWhy, Totals } from './decisions.ts';
import { say, type Turn } from './turn.ts';

type TotalsChange = { readonly [K in Exclude<keyof Totals, 'longestSittingSeconds'>]?: number };

/** Adds to the totals of the run and of the day alike. */
export function addToTotals(turn: Turn, change: TotalsChange): void {
  const add = (totals: Totals): Totals => ({
    sittingSeconds: Math.max(0, totals.sittingSeconds + (change.sittingSeconds ?? 0)),
    restSeconds: totals.restSeconds + (change.restSeconds ?? 0),
    breaksTaken: totals.breaksTaken + (change.breaksTaken ?? 0),
    breaksSkipped: totals.breaksSkipped + (change.breaksSkipped ?? 0),
    longestSittingSeconds: totals.longestSittingSeconds,
  });
  turn.draft.totals = add(turn.draft.totals);
  turn.draft.today = add(turn.draft.today);
}

/** The totals with what the ledger holds now taken into account. */
export function readTotals(totals: Totals, ledgerSeconds: number): Totals {
  return { ...totals, longestSittingSeconds: Math.max(totals.longestSittingSeconds, ledgerSeconds) };
}

function keepLongest(turn: Turn): void {
  const { draft } = turn;
  draft.totals = readTotals(draft.totals, draft.ledgerSeconds);
  draft.today = readTotals(draft.today, draft.ledgerSeconds);
}

/** Counts `seconds` up to `to` as sitting everywhere at once; what follows the last proof is also kept apart. */
export function accrue(turn: Turn, seconds: number, to: number): void {
  const { draft } = turn;
  const unprovenSeconds = Math.min(seconds, to - draft.proofAt);
  draft.ledgerSeconds += seconds;
  draft.ledgerSinceProofSeconds += unprovenSeconds;
  draft.sittingSinceProofSeconds += unprovenSeconds;
  addToTotals(turn, { sittingSeconds: seconds });
}

/** What a snooze or skip asked for is still to be sat, but for seconds that lay before it. */
function moveFurther(turn: Turn, sittingSeconds: number): void {
  const { further, totals } = turn.draft;
  if (further === null) return;
  const secondsBefore = Math.max(0, sittingSeconds - (totals.sittingSeconds - further.fromTotalSeconds));
  turn.draft.further = {
    ...further,
    fromTotalSeconds: further.fromTotalSeconds - secondsBefore,
    untilTotalSeconds: further.untilTotalSeconds - secondsBefore,
  };
}

/** Moves the latest sitting, which turned out to be rest; `restSeconds` is how long that was on the clock. */
export function moveToRest(turn: Turn, sittingSeconds: number, restSeconds: number): void {
  const { draft } = turn;
  moveFurther(turn, sittingSeconds);
  draft.ledgerSeconds = Math.max(0, draft.ledgerSeconds - sittingSeconds);
  draft.ledgerSinceProofSeconds = Math.max(0, draft.ledgerSinceProofSeconds - sittingSeconds);
  draft.sittingSinceProofSeconds = Math.max(0, draft.sittingSinceProofSeconds - sittingSeconds);
  const offHoursSeconds = restSeconds - sittingSeconds;
  draft.offHoursSinceProofSeconds = Math.max(0, draft.offHoursSinceProofSeconds - offHoursSeconds);
  addToTotals(turn, { sittingSeconds: -sittingSeconds, restSeconds });
}

/** Empties the ledger and with it every snooze and further sitting. */
export function clearLedger(turn: Turn, why: 'full-rest' | 'break-taken'): void {
  const { draft } = turn;
  const heldSeconds = draft.ledgerSeconds;
  keepLongest(turn);
  draft.ledgerSeconds = 0;
  draft.ledgerSinceProofSeconds = 0;
  draft.further = null;
  draft.snoozes = 0;
  draft.snoozesAsked = 0;
  if (heldSeconds > 0) say(turn, { did: 'ledger-cleared', why, heldSeconds });
}

type Credit = { readonly why: RestWhy; readonly restSeconds: number; readonly fullSeconds: number };

/** Pays a rest that did not reach `fullSeconds`, in proportion; an overdrawn ledger is paid in proportion to itself. */
export function payLedger(turn: Turn, credit: Credit): void {
  const { draft, rules } = turn;
  const worthSeconds = Math.max(rules.sittingSeconds, draft.ledgerSeconds);
  const earnedSeconds = Math.round((credit.restSeconds * worthSeconds) / credit.fullSeconds);
  const paidSeconds = Math.min(draft.ledgerSeconds, earnedSeconds);
  if (paidSeconds === 0) return;
  keepLongest(turn);
  draft.ledgerSeconds -= paidSeconds;
  draft.ledgerSinceProofSeconds = Math.min(draft.ledgerSinceProofSeconds, draft.ledgerSeconds);
  say(turn, { did: 'rest-credited', ...credit, paidSeconds });
}
