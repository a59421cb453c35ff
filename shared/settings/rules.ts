import type { Rules } from '../domain/rules.ts';
import { minutesOfDay } from './clock-time.ts';
import type { Preferences } from './preferences.ts';
import { toRuleHours } from './working-hours.ts';

/** The engine's rules in seconds from what the person set. */
export function rulesFrom(preferences: Preferences): Rules {
  // What is no rule of timing goes no further.
  const { historyDays: _, ...rules } = preferences;
  const { sittingMinutes, snoozeMinutes, maxDeferMinutes, resetAt, workingHours, ...same } = rules;
  return {
    ...same,
    sittingSeconds: sittingMinutes * 60,
    snoozeSeconds: snoozeMinutes * 60,
    maxDeferSeconds: maxDeferMinutes * 60,
    resetAtMinute: resetAt === null ? null : minutesOfDay(resetAt),
    workingHours: toRuleHours(workingHours),
  };
}
