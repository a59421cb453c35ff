import type { Totals } from '../../shared/domain/decisions.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import type { SessionSnapshot } from '../../shared/ipc/snapshots.ts';
import { noOpinions } from '../../shared/opinions/opinions.ts';
import { buildOffer } from './routines.ts';

const minute = 60;

const buildTotals = (differing: Partial<Totals> = {}): Totals => ({
  sittingSeconds: 3 * 3600 + 12 * minute,
  restSeconds: 40 * minute,
  breaksTaken: 5,
  breaksSkipped: 1,
  longestSittingSeconds: 41 * minute,
  ...differing,
});

/** Eighteen of twenty-five minutes sat, nothing asked; name what differs. */
export const buildView = (differing: Partial<SessionView> = {}): SessionView => ({
  mode: { is: 'sitting' },
  sittingSeconds: 18 * minute,
  estimated: false,
  remainingSeconds: 7 * minute,
  sittingLimitSeconds: 25 * minute,
  nextBreak: { kind: 'short', plannedSeconds: 75 },
  snoozeSeconds: 5 * minute,
  today: buildTotals(),
  actions: ['start-break', 'pause', 'stand'],
  ...differing,
});

/** Taken on Monday, 2 March 2026, at 14:00 UTC. */
export const buildSnapshot = (
  view: Partial<SessionView> = {},
  differing: Partial<Omit<SessionSnapshot, 'view'>> = {},
): SessionSnapshot => ({
  view: buildView(view),
  offer: buildOffer(),
  running: null,
  ended: null,
  takenAtMs: Date.UTC(2026, 2, 2, 14),
  timeZone: 'UTC',
  demo: false,
  troubles: [],
  body: { base: 'usual', restingArm: null },
  callKeys: { name: 'control', state: 'resting' },
  promptStyle: 'gentle',
  opinions: noOpinions,
  limits: [],
  ...differing,
});
