import { z } from 'zod';
import type { State } from '../domain/state.ts';

const instant = z.int();
const seconds = z.int().min(0);
const kind = z.enum(['short', 'long', 'reset', 'walk']);
const totals = z.strictObject({
  sittingSeconds: seconds,
  restSeconds: seconds,
  breaksTaken: seconds,
  breaksSkipped: seconds,
  longestSittingSeconds: seconds,
});
const stage = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({
    is: z.literal('prompt'),
    openedAt: instant,
    kind,
    plannedSeconds: seconds,
    patienceSeconds: seconds,
    leaveSeconds: seconds,
    firstPresenceAt: instant.nullable(),
    quietSittingSeconds: seconds,
  }),
  z.strictObject({
    is: z.literal('break'),
    kind,
    plannedSeconds: seconds,
    ranSeconds: seconds,
    isPaused: z.boolean(),
  }),
]);

/** The engine's state as it is kept on disk: anything else is refused whole. */
export const stateSchema: z.ZodType<State> = z.strictObject({
  at: instant,
  isRunning: z.boolean(),
  unknownUntil: instant.nullable(),
  ledgerSeconds: seconds,
  totals,
  today: totals,
  isLocked: z.boolean(),
  isAsleep: z.boolean(),
  isStanding: z.boolean(),
  isIdleUnknown: z.boolean(),
  evidence: z.array(z.enum(['call', 'playback', 'reading'])),
  rest: z
    .strictObject({
      since: instant,
      seconds,
      why: z.enum(['silence', 'locked', 'asleep', 'standing', 'break', 'not-running']),
      isSilenceOnly: z.boolean(),
    })
    .nullable(),
  inputEndedAt: instant.nullable(),
  silentSince: instant,
  silentSittingSeconds: seconds,
  pauses: z.array(z.enum(['meeting', 'fullscreen', 'do-not-disturb', 'presenting', 'app'])),
  manualPause: z.strictObject({ until: instant.nullable() }).nullable(),
  pauseEndedAt: instant.nullable(),
  arrivedAt: instant,
  stage,
  isNoticeArmed: z.boolean(),
  isDue: z.boolean(),
  waitedSeconds: seconds,
  owed: z.strictObject({ since: instant, isQuietNoticeGiven: z.boolean() }).nullable(),
  further: z
    .strictObject({
      why: z.enum(['snooze', 'skip']),
      fromTotalSeconds: seconds.default(0),
      untilTotalSeconds: seconds,
    })
    .nullable(),
  snoozesAsked: seconds,
  snoozes: seconds,
  skipsToday: seconds,
  breaksTaken: seconds,
  resetOwedOn: z.string().nullable(),
  resetGivenOn: z.string().nullable(),
  calendar: z
    .strictObject({ date: z.string(), latestDate: z.string(), minute: z.int(), isWorking: z.boolean() })
    .nullable(),
  proofAt: instant,
  ledgerSinceProofSeconds: seconds,
  sittingSinceProofSeconds: seconds,
  offHoursSinceProofSeconds: seconds.default(0),
  askedStillThereAt: instant.nullable(),
  isDisbelieved: z.boolean(),
});
