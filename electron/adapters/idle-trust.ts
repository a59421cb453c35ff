import type { IdleReading } from '../ports.ts';

/** One question to the system: what it said and the uptime at that moment; null for a call that threw. */
export type IdleSample = {
  readonly idleSeconds: number | null;
  readonly uptimeMs: number;
};

/** A run of zeros: when it began, when it was last seen, and how much of it was really watched. */
export type ZeroRun = {
  readonly lastSeenMs: number;
  readonly watchedMs: number;
  readonly samples: number;
};
/** The last idle time that was possible, and when it was read. */
type PossibleIdle = { readonly idleMs: number; readonly uptimeMs: number };
export type IdleTrust = { readonly zeros: ZeroRun | null; readonly last: PossibleIdle | null };

export const initialIdleTrust: IdleTrust = { zeros: null, last: null };

/** A pause between two questions longer than this was sleep or a stall; what lay in it was not watched. */
const watchedGapMs = 15_000;
const stuckAfterMs = 10 * 60_000;
const stuckAfterSamples = 60;
/** Both figures are rounded by different hands, so an idle time may pass the uptime by this. */
const toleranceSeconds = 5;
/** Two whole seconds that were rounded, and the moment between asking and reading the clock. */
const growthToleranceMs = 2_000;

function continueZeros(run: ZeroRun | null, uptimeMs: number): ZeroRun {
  if (run === null) return { lastSeenMs: uptimeMs, watchedMs: 0, samples: 1 };
  const gapMs = uptimeMs - run.lastSeenMs;
  return {
    lastSeenMs: uptimeMs,
    watchedMs: run.watchedMs + (gapMs <= watchedGapMs ? gapMs : 0),
    samples: run.samples + 1,
  };
}

/**
 * Whether a reading claims that the last input lies before where the one before it had it. After a sleep or a stall it
 * may: systems differ in whether idle time counts a sleep, and of what lay in it nothing was watched.
 */
function contradicts(last: PossibleIdle | null, { idleMs, uptimeMs }: PossibleIdle): boolean {
  if (last === null) return false;
  const passedMs = uptimeMs - last.uptimeMs;
  return passedMs <= watchedGapMs && idleMs > last.idleMs + passedMs + growthToleranceMs;
}

/**
 * Decides whether an idle time can be believed, and what to remember for the next one.
 *
 * Idle time comes in whole seconds, so 0 means input within the last second. Some sources say 0 for ever: under
 * XWayland without the screen saver extension, and where the desktop offers no idle protocol at all. A person at work
 * rests their hands for a second many times a minute, and a question that hits one of these rests reads 1 or more;
 * ten watched minutes of at least sixty questions that all read 0 are a source that does not measure. One other
 * reading is proof of the opposite, and trust returns with it at once. A person who does hold a key for ten minutes
 * loses little: sitting still counts and is marked as estimated.
 *
 * Idle time grows as time passes and no faster. Where it leaps, one of the two readings was wrong and nothing tells
 * which; that one is not believed, and the next is measured by it, so that a source that was set right is.
 *
 * What cannot be seen from here: a source that misses the keyboard (old Wayland desktops) reads plausible numbers.
 */
export function judgeIdle(
  trust: IdleTrust,
  sample: IdleSample,
): { readonly trust: IdleTrust; readonly reading: IdleReading } {
  const { idleSeconds, uptimeMs } = sample;
  if (idleSeconds === null) return { trust, reading: { is: 'unknown', why: 'failed' } };
  const isPossible =
    Number.isFinite(idleSeconds) &&
    idleSeconds >= 0 &&
    idleSeconds * 1000 <= uptimeMs + toleranceSeconds * 1000;
  if (!isPossible) return { trust, reading: { is: 'unknown', why: 'out-of-range' } };
  const last = { idleMs: idleSeconds * 1000, uptimeMs };
  if (contradicts(trust.last, last))
    return { trust: { ...trust, last }, reading: { is: 'unknown', why: 'contradicts-itself' } };
  if (idleSeconds > 0) {
    return { trust: { zeros: null, last }, reading: { is: 'known', idleMs: last.idleMs } };
  }
  const zeros = continueZeros(trust.zeros, uptimeMs);
  const isStuck = zeros.watchedMs >= stuckAfterMs && zeros.samples >= stuckAfterSamples;
  return {
    trust: { zeros, last },
    reading: isStuck ? { is: 'unknown', why: 'stuck-at-zero' } : { is: 'known', idleMs: 0 },
  };
}
