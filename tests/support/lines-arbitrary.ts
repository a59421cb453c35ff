import fc from 'fast-check';
import { dateAfter, localPieces } from '../../shared/calendar/local-stamp.ts';
import type {
  BreakLine,
  DayTotals,
  HistoryEvent,
  HistoryLine,
  SpanLine,
} from '../../shared/history/lines.ts';
import { buildBreak, buildRest, buildSitting } from './history-lines.ts';

/** Four weeks with both changes of the clocks that people in Berlin and New York have in spring. */
const firstMs = Date.UTC(2026, 2, 2);
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

/** A stretch of time anywhere, cut into the local days it was lived in. */
const spans: fc.Arbitrary<readonly SpanLine[]> = fc
  .record({
    minute: fc.integer({ min: 0, max: 28 * 24 * 60 }),
    seconds: fc.integer({ min: 1, max: 5 * 3600 }),
    zone: fc.constantFrom(...zones),
    is: fc.constantFrom('sitting', 'call', 'rest'),
  })
  .map(({ minute, seconds, zone, is }) =>
    localPieces(firstMs + minute * 60_000, seconds, zone).map(
      (piece): SpanLine =>
        is === 'rest' ? buildRest(piece) : buildSitting({ ...piece, is, heldSeconds: piece.seconds }),
    ),
  );

const categories = ['strength', 'stretch', 'mobility', 'breathing', 'mind', 'walk', '__proto__'];

const breaks: fc.Arbitrary<BreakLine> = fc
  .record({
    minute: fc.integer({ min: 0, max: 28 * 24 * 60 }),
    zone: fc.constantFrom(...zones),
    kind: fc.constantFrom('short', 'long', 'reset', 'walk'),
    outcome: fc.constantFrom('taken', 'cut-short', 'left', 'skipped'),
    ranSeconds: fc.integer({ min: 1, max: 600 }),
    category: fc.constantFrom(...categories),
  })
  .map(({ minute, zone, kind, outcome, ranSeconds, category }) => {
    const [piece] = localPieces(firstMs + minute * 60_000, 1, zone);
    const { date, time, offset } = piece ?? buildBreak();
    const exercises = [{ id: 'some', category, seconds: ranSeconds }];
    return buildBreak({ date, time, offset, kind, outcome, ranSeconds, exercises });
  });

/** Events of people who travel. */
export const someEvents: fc.Arbitrary<readonly HistoryEvent[]> = fc
  .array(
    fc.oneof(
      spans,
      breaks.map((line) => [line]),
    ),
    { maxLength: 40 },
  )
  .map((runs) => runs.flat());

/** What never happened is left out of a count. */
const tally = (...names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 1, max: 900 }), { minKeys: 1, maxKeys: 3 });

const someTotals: fc.Arbitrary<DayTotals> = fc.record({
  date: fc.integer({ min: 0, max: 27 }).map((days) => dateAfter('2026-03-02', days)),
  sittingSeconds: fc.integer({ min: 0, max: 40_000 }),
  callSeconds: fc.integer({ min: 0, max: 4000 }),
  estimatedSeconds: fc.integer({ min: 0, max: 4000 }),
  restSeconds: fc.integer({ min: 0, max: 20_000 }),
  longestSittingSeconds: fc.integer({ min: 0, max: 9000 }),
  breaks: fc.dictionary(fc.constantFrom('taken', 'left', 'skipped', 'later-word'), tally('short', 'walk'), {
    maxKeys: 3,
  }),
  walkSeconds: fc.integer({ min: 0, max: 4000 }),
  exerciseSeconds: tally('strength', 'stretch', 'mind'),
  strengthSessions: fc.integer({ min: 0, max: 3 }),
  grades: tally('steady', 'wobbly', 'too-much'),
});

/** Days of which only sums are left. */
const someDays: fc.Arbitrary<readonly HistoryLine[]> = fc.array(
  someTotals.map((day) => ({ is: 'day', ...day }) as const),
  { maxLength: 10 },
);

/** Lines of both kinds in any order. */
export const someLines: fc.Arbitrary<readonly HistoryLine[]> = fc
  .tuple(someEvents, someDays)
  .chain(([events, days]) =>
    fc.shuffledSubarray<HistoryLine>([...events, ...days], { minLength: events.length + days.length }),
  );
