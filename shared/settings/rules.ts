import type { Rules } from '../domain/rules.ts';
import { minutesOfDay } from './clock-time.ts';
import type { Preferences } from './preferences.ts';
import { toRuleHours } from './working-hours.ts';

/** The engine's rules in seconds from what the person set. Settings that are about something else stay out. */
export function rulesFrom(preferences: Preferences): Rules {
  const { sittingMinutes, snoozeMinutes, maxDeferMinutes, resetAt, workingHours } = preferences;
  return {
    sittingSeconds: sittingMinutes * 60,
    breakSeconds: preferences.breakSeconds,
    longBreakEvery: preferences.longBreakEvery,
    longBreakSeconds: preferences.longBreakSeconds,
    resetAtMinute: resetAt === null ? null : minutesOfDay(resetAt),
    resetSeconds: preferences.resetSeconds,
    noticeSeconds: preferences.noticeSeconds,
    calmSeconds: preferences.calmSeconds,
    calmWaitSeconds: preferences.calmWaitSeconds,
    doubtSeconds: preferences.doubtSeconds,
    awayAfterSeconds: preferences.awayAfterSeconds,
    fullRestSeconds: preferences.fullRestSeconds,
    fullSilenceSeconds: preferences.fullSilenceSeconds,
    minCreditSeconds: preferences.minCreditSeconds,
    patienceSeconds: preferences.patienceSeconds,
    snoozeSeconds: snoozeMinutes * 60,
    maxSnoozes: preferences.maxSnoozes,
    maxSkips: preferences.maxSkips,
    maxDeferSeconds: maxDeferMinutes * 60,
    workingHours: toRuleHours(workingHours),
    daysOff: preferences.daysOff,
  };
}
