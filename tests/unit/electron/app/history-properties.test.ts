import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTotals } from '../../../../shared/domain/ledger.ts';
import { weekdays } from '../../../../shared/domain/weekday.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import type { Tally } from '../../../../shared/history/lines.ts';
import { storedSessionSchema } from '../../../../shared/session/stored-session.ts';
import { type Act, actArbitrary, perform } from '../../../support/session-acts.ts';
import { SessionRun } from '../../../support/session-run.ts';

const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);
const count = (tally: Tally = {}): number => sum(Object.values(tally));

/** Midday, and the minutes before a midnight, an hour that is left out and one that comes twice. */
const startsAt = fc.constantFrom(
  Date.UTC(2026, 2, 2, 8),
  Date.UTC(2026, 2, 2, 22, 57),
  Date.UTC(2026, 2, 29, 0, 57),
  Date.UTC(2026, 9, 25, 0, 57),
);

/** Always, or every other two minutes of the day. */
const everyOtherMinutes = Array.from({ length: 360 }, (_, index) => ({ from: index * 4, to: index * 4 + 2 }));
const hoursOf = (areLimited: boolean) =>
  areLimited ? Object.fromEntries(weekdays.map((day) => [day, everyOtherMinutes])) : null;

/** Where the calendar moves unseen, hours begin and end a few seconds off: these are left out where hours end. */
const unseen: readonly Act['do'][] = ['set-clock', 'travel', 'freeze', 'relaunch', 'kill'];
const isSeen = (act: Act): boolean => !unseen.includes(act.do);

it('every second the engine counted is in the history once, whatever happened', () => {
  fc.assert(
    fc.property(
      startsAt,
      fc.boolean(),
      fc.array(actArbitrary, { maxLength: 25 }),
      (wallMs, areLimited, acts) => {
        const run = new SessionRun();
        run.settings = {
          ...run.settings,
          rules: { ...run.settings.rules, workingHours: hoursOf(areLimited) },
        };
        run.machine.wallMs = wallMs;
        perform(run, areLimited ? acts.filter(isSeen) : acts).stop();
        const days = foldLines(run.told);
        const { totals, ledgerSeconds } = storedSessionSchema.parse(run.file.content).state;
        expect({
          sittingSeconds: sum(days.map((day) => day.sittingSeconds)),
          restSeconds: sum(days.map((day) => day.restSeconds)),
          longestSittingSeconds: Math.max(0, ...days.map((day) => day.longestSittingSeconds)),
          breaksTaken: sum(days.map(({ breaks }) => count(breaks.taken) + count(breaks.left))),
          breaksSkipped: sum(days.map(({ breaks }) => count(breaks.skipped))),
        }).toEqual(readTotals(totals, ledgerSeconds));
      },
    ),
    { numRuns: Number(process.env.UNHUNCH_PROPERTY_RUNS ?? 400) },
  );
});
