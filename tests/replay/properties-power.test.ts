import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Decision } from '../../shared/domain/decisions.ts';
import { limits } from '../../shared/domain/rules.ts';
import { step } from '../../shared/domain/step.ts';
import type { Trace } from '../../shared/replay/parse-trace.ts';
import { formatReplay, type Replayed, replay } from '../../shared/replay/replay.ts';
import { instantOf, type TraceLine } from '../../shared/replay/trace-lines.ts';
import { stateSchema } from '../../shared/session/state-schema.ts';
import { shortRules } from '../../shared/settings/short-rules.ts';
import { demand, holdsForEach, propertyTimeoutMs } from '../support/engine-property.ts';
import { historyOf } from '../support/history.ts';
import { anyHistory, awakeHappening, shortHeader, stretches } from '../support/history-arbitrary.ts';

function demandSame(one: Replayed, other: Replayed, what: string): void {
  const texts = [one, other].map((replayed) => formatReplay(replayed).split('\n'));
  const [ones = [], others = []] = texts;
  const index = ones.findIndex((line, place) => line !== others[place]);
  if (index >= 0 || ones.length !== others.length)
    throw new Error(`${what}: ${ones[index] ?? 'nothing more'} became ${others[index] ?? 'nothing'}`);
}

const powerWords: readonly string[] = ['lock', 'unlock', 'suspend', 'resume'];

/** Every power message again at once; some arrive once more when their state still holds. */
function doubled(lines: readonly TraceLine[]): readonly TraceLine[] {
  return lines.flatMap((line) => (powerWords.includes(line.is) ? [line, line] : [line]));
}

const processWords: readonly string[] = ['quit', 'kill', 'launch'];

/** An unlock or resume that is repeated late, before every line up to the next message of its own pair. */
function repeatedLate({ header, lines }: Trace): Trace {
  let isUnlocked = false;
  const late = lines.flatMap((line): readonly TraceLine[] => {
    if (line.is === 'lock') isUnlocked = false;
    const again: readonly TraceLine[] = isUnlocked ? [{ is: 'unlock', at: instantOf(line) }] : [];
    if (line.is === 'unlock') isUnlocked = true;
    return [...again, line];
  });
  return { header, lines: late };
}

const every = fc.integer({ min: 7, max: 60 });

/** Replays with the state written to its file and read back at every so many calls. */
function replayThroughFile(history: Trace, interval: number): Replayed {
  let calls = 0;
  return replay(history, (state, event, rules) => {
    calls += 1;
    if (calls % interval !== 0) return step(state, event, rules);
    return step(stateSchema.parse(JSON.parse(JSON.stringify(state))), event, rules);
  });
}

describe('nothing changes', () => {
  it(
    'when power messages arrive twice, nor when the state goes through its file at any moment',
    () => {
      holdsForEach(fc.record({ history: anyHistory, every }), ({ history, every: interval }) => {
        const plain = replay(history);
        demandSame(plain, replayThroughFile(history, interval), `read from its file every ${interval} calls`);
        const twice = { ...history, lines: doubled(history.lines) };
        demandSame(plain, replay(twice), 'every power message twice');
        // A late message is a moment to save at, so it may rightly save time from a kill.
        if (history.lines.some(({ is }) => processWords.includes(is))) return;
        demandSame(plain, replay(repeatedLate(history)), 'an unlock that is repeated late');
      });
    },
    propertyTimeoutMs,
  );
});

/** Typing goes on for this long around the short lock: long enough for a notice, a prompt and what follows it. */
const typingSeconds = 200;

/** A lock this short pays nothing. */
const unpaidHeader = shortHeader.map(({ rules }) => ({
  rules: { ...shortRules, ...rules, minCreditSeconds: 3 },
}));

const shortLock = fc
  .record({
    header: unpaidHeader,
    before: stretches({ happening: awakeHappening, maxStretches: 8 }),
    lockAfter: fc.integer({ min: 20, max: typingSeconds - 40 }),
    lasts: fc.constantFrom(0, 1, 2),
  })
  .map(({ header, before, lockAfter, lasts }) => {
    const typing = { seconds: typingSeconds, hands: 'typing', happenings: [] } as const;
    const history = historyOf([...before, typing], header);
    const from = before.reduce((total, { seconds }) => total + seconds, 0);
    return { history, lockAt: from + lockAfter, lasts };
  });

function withShortLock({ header, lines }: Trace, lockAt: number, lasts: number): Trace {
  const inserted: readonly TraceLine[] = [
    { is: 'lock', at: lockAt },
    { is: 'unlock', at: lockAt + lasts },
  ];
  const end = lines.findLastIndex(({ is }) => is === 'end');
  return { header, lines: [...lines.slice(0, end), ...inserted, ...lines.slice(end)] };
}

const from = (instant: number) => (decision: Decision) => decision.at >= instant;
const wording = ({ did, why }: Decision) => `${did} (${why})`;

/** A prompt that was open closes at the lock and is there again after its wait. */
function demandAskedAgain(decisions: readonly Decision[], byAt: number): void {
  const again = decisions.find(({ did }) => did === 'prompt');
  demand(again !== undefined && again.at <= byAt, `the prompt is back by ${byAt}`, again?.at ?? byAt);
}

function demandMoved(decision: Decision, other: Decision | undefined, atMostSeconds: number): void {
  const told = `${wording(decision)} at ${decision.at} became ${other ? wording(other) : 'nothing'}`;
  demand(other !== undefined && wording(other) === wording(decision), told, decision.at);
  const moves = (other?.at ?? 0) - decision.at;
  demand(moves >= 0 && moves <= atMostSeconds, `${told}, ${moves} s later`, decision.at);
}

describe('a lock of two seconds while typing', () => {
  it(
    'moves a decision by those seconds and at most the five after an unlock; an open prompt waits again',
    () => {
      holdsForEach(shortLock, ({ history, lockAt, lasts }) => {
        const plain = replay(history).decisions.filter(from(lockAt));
        const locked = replay(withShortLock(history, lockAt, lasts)).decisions.filter(from(lockAt));
        const atMost = lasts + limits.settleSeconds;
        if (locked[0]?.did === 'prompt-closed') {
          const longestWait = 20;
          return demandAskedAgain(locked, lockAt + atMost + longestWait);
        }
        const moved = locked.filter(({ did, why }) => did !== 'back' || why !== 'locked');
        const lastAt = history.lines.reduce((last, line) => Math.max(last, instantOf(line)), 0) - atMost;
        for (const [index, decision] of plain.entries())
          if (decision.at < lastAt) demandMoved(decision, moved[index], atMost);
      });
    },
    propertyTimeoutMs,
  );
});
