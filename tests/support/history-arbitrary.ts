import fc from 'fast-check';
import type { Rules } from '../../shared/domain/rules.ts';
import type { Trace } from '../../shared/replay/parse-trace.ts';
import type { TraceHeader } from '../../shared/replay/trace-lines.ts';
import { shortRules } from '../../shared/settings/short-rules.ts';
import { type Hands, type Happening, historyOf, type Stretch } from './history.ts';

/** Words that say everything by themselves. */
type PlainWord = Exclude<
  Happening['is'],
  'busy' | 'free' | 'present' | 'not-present' | 'pause' | 'start-break' | 'snooze' | 'clock' | 'settings'
>;

const plain = (...words: readonly PlainWord[]) => fc.constantFrom(...words).map((is): Happening => ({ is }));
const pauseReason = fc.constantFrom('meeting', 'fullscreen', 'presenting');
const evidence = fc.constantFrom('call', 'playback', 'reading');

/** What the world does by itself. */
export const worldHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: plain('lock', 'unlock') },
  { weight: 2, arbitrary: plain('suspend', 'resume') },
  { weight: 2, arbitrary: pauseReason.map((because): Happening => ({ is: 'busy', because })) },
  { weight: 3, arbitrary: pauseReason.map((because): Happening => ({ is: 'free', because })) },
  { weight: 2, arbitrary: evidence.map((because): Happening => ({ is: 'present', because })) },
  { weight: 3, arbitrary: evidence.map((because): Happening => ({ is: 'not-present', because })) },
  { weight: 1, arbitrary: plain('idle-unknown') },
  { weight: 2, arbitrary: plain('idle-known') },
);

const clockHappening = fc
  .integer({ min: -600, max: 600 })
  .map((minutes): Happening => ({ is: 'clock', shiftSeconds: minutes * 60 }));
const processHappening = plain('quit', 'kill', 'launch', 'launch');

const startBreak: fc.Arbitrary<Happening> = fc
  .record(
    {
      kind: fc.constantFrom('short', 'long', 'reset', 'walk'),
      plannedSeconds: fc.integer({ min: 1, max: 60 }),
    },
    { requiredKeys: [] },
  )
  .map((figures) => ({ is: 'start-break', ...figures }));

const answerHappening: fc.Arbitrary<Happening> = fc.oneof(
  startBreak,
  fc
    .option(fc.integer({ min: 1, max: 4 }), { nil: undefined })
    .map((minutes): Happening => ({ is: 'snooze', minutes })),
  plain('skip', 'dismiss', 'finish-break', 'pause-break', 'resume-break', 'still-here'),
);
const seatHappening: fc.Arbitrary<Happening> = fc.oneof(
  plain('stand', 'sit', 'sit', 'unpause', 'unpause'),
  fc
    .option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
    .map((minutes): Happening => ({ is: 'pause', minutes })),
);

/** Whatever leaves the person able to type on: the machine on, idle time known, seated. */
export const awakeHappening: fc.Arbitrary<Happening> = fc.oneof(
  pauseReason.map((because): Happening => ({ is: 'busy', because })),
  { weight: 3, arbitrary: pauseReason.map((because): Happening => ({ is: 'free', because })) },
  evidence.map((because): Happening => ({ is: 'present', because })),
  { weight: 3, arbitrary: answerHappening },
  plain('sit', 'unpause'),
);

const anyHappening = fc.oneof(
  { weight: 6, arbitrary: worldHappening },
  { weight: 8, arbitrary: answerHappening },
  { weight: 3, arbitrary: seatHappening },
  { weight: 2, arbitrary: processHappening },
  { weight: 1, arbitrary: clockHappening },
);

const hands: fc.Arbitrary<Hands> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Hands>('typing') },
  { weight: 3, arbitrary: fc.constant<Hands>('still') },
  { weight: 1, arbitrary: fc.constant<Hands>('no-ticks') },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 9 }).map((everySeconds): Hands => ({ everySeconds })) },
);

type Shape = {
  /** Multiplies the lengths of the stretches: long rules need long stretches. */
  readonly pace?: number;
  readonly happening?: fc.Arbitrary<Happening>;
  readonly hands?: fc.Arbitrary<Hands>;
  readonly maxStretches?: number;
};

const lengths = [1, 2, 3, 5, 8, 12, 16, 20, 30, 45, 60, 100];

/** Stretches of a second to some minutes, most of them beginning with something that happens. */
export function stretches(shape: Shape = {}): fc.Arbitrary<readonly Stretch[]> {
  const { pace = 1, happening = anyHappening, maxStretches = 18 } = shape;
  const stretch = fc.record({
    seconds: fc.constantFrom(...lengths).map((seconds) => seconds * pace),
    hands: shape.hands ?? hands,
    happenings: fc.array(happening, { maxLength: 2, size: 'max' }),
  });
  return fc.array(stretch, { minLength: 1, maxLength: maxStretches, size: 'max' });
}

const upTo = (min: number, max: number) => fc.integer({ min, max });

/** Rules as short as the demo's, and others around them. */
export const shortHeader: fc.Arbitrary<TraceHeader> = fc
  .record<Partial<Rules>>(
    {
      sittingSeconds: upTo(10, 90),
      noticeSeconds: upTo(0, 20),
      calmSeconds: upTo(0, 6),
      calmWaitSeconds: upTo(0, 20),
      doubtSeconds: upTo(1, 20),
      awayAfterSeconds: upTo(4, 30),
      minCreditSeconds: upTo(0, 10),
      maxSnoozes: upTo(0, 3),
      maxSkips: fc.constantFrom(null, 0, 1),
      longBreakEvery: upTo(0, 3),
      maxDeferSeconds: upTo(0, 60),
    },
    { requiredKeys: [] },
  )
  .map((some) => ({ rules: { ...shortRules, ...some } }));

/** A morning with hours that open and close by the minute, and a reset soon. */
const calendarHeader: fc.Arbitrary<TraceHeader> = fc
  .record({ opens: upTo(0, 6), lasts: upTo(1, 20), resetAtMinute: upTo(540, 550), maxSkips: upTo(0, 2) })
  .map(({ opens, lasts, resetAtMinute, maxSkips }) => ({
    start: '2026-03-02T09:00:00',
    timeZone: 'Europe/Berlin',
    rules: {
      ...shortRules,
      resetAtMinute,
      maxSkips,
      workingHours: { mon: [{ from: 537 + opens, to: 537 + opens + lasts }], tue: [{ from: 0, to: 1440 }] },
    },
  }));

const settingsHappening: fc.Arbitrary<Happening> = fc
  .record(
    {
      sittingMinutes: fc.constantFrom(5, 20, 25, 40),
      breakSeconds: fc.constantFrom(20, 75, 300),
      awayAfterSeconds: fc.constantFrom(30, 120),
      fullRestSeconds: fc.constantFrom(60, 180),
      maxSnoozes: fc.constantFrom(0, 3),
    },
    { requiredKeys: [] },
  )
  .map((change) => ({ is: 'settings', change }));

const short = fc.tuple(shortHeader, stretches()).map(([header, parts]) => historyOf(parts, header));
const withCalendar = fc.tuple(calendarHeader, stretches()).map(([header, parts]) => historyOf(parts, header));
/** The default rules, where a break takes 25 minutes to come and settings change on the way. */
const byDefault = stretches({
  pace: 8,
  happening: fc.oneof({ weight: 4, arbitrary: anyHappening }, { weight: 1, arbitrary: settingsHappening }),
}).map((parts) => historyOf(parts));

/** Anything that can happen. */
export const anyHistory: fc.Arbitrary<Trace> = fc.oneof(
  { weight: 80, arbitrary: short },
  { weight: 18, arbitrary: withCalendar },
  { weight: 2, arbitrary: byDefault },
);
