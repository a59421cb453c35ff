import type { Trace } from '../../shared/replay/parse-trace.ts';
import type { TraceHeader, TraceLine } from '../../shared/replay/trace-lines.ts';

type Untimed<L> = L extends unknown ? Omit<L, 'at' | 'from' | 'to' | 'until'> : never;

/** A line without its time: the stretch it begins says when. Inputs and silences are the stretch itself. */
export type Happening = Untimed<Exclude<TraceLine, { readonly is: 'input' | 'silence' | 'end' }>>;

/** What the hands do for a while: type on, rest, press a key every few seconds, or the machine gives no ticks. */
export type Hands = 'typing' | 'still' | 'no-ticks' | { readonly everySeconds: number };

/** So many seconds of the same, after what happens at their beginning. */
export type Stretch = {
  readonly seconds: number;
  readonly hands: Hands;
  readonly happenings: readonly Happening[];
};

function inputsOf(hands: Hands, from: number, to: number): readonly TraceLine[] {
  if (hands === 'still') return [];
  if (hands === 'typing') return [{ is: 'input', from, to }];
  if (hands === 'no-ticks') return [{ is: 'silence', at: from, until: to }];
  const presses = Math.ceil((to - from) / hands.everySeconds);
  return Array.from({ length: presses }, (_, press) => ({
    is: 'input' as const,
    at: from + press * hands.everySeconds,
  }));
}

function atInstant(happening: Happening, at: number): TraceLine {
  return { ...happening, at };
}

/** A trace of stretches one after the other. */
export function historyOf(stretches: readonly Stretch[], header: TraceHeader = {}): Trace {
  const lines: TraceLine[] = [];
  let at = 0;
  for (const { seconds, hands, happenings } of stretches) {
    for (const happening of happenings) lines.push(atInstant(happening, at));
    lines.push(...inputsOf(hands, at, at + seconds));
    at += seconds;
  }
  lines.push({ is: 'end', at });
  return { header, lines };
}

/** The trace as a file, so that a failing history can be kept and replayed. */
export function historyText({ header, lines }: Trace): string {
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
