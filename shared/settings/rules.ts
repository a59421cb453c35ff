import type { Rules } from '../domain/rules.ts';
import { minutesOfDay } from './clock-time.ts';
import { engineSettingsOf, type Preferences } from './preferences.ts';
import { toRuleHours } from './working-hours.ts';

/** The engine's rules in seconds from what the person set. */
export function rulesFrom(preferences: Preferences): Rules {
  const settings = engineSettingsOf(preferences);
  const { sittingMinutes, snoozeMinutes, maxDeferMinutes, resetAt, workingHours, ...same } = settings;
  return {
    ...same,
    sittingSeconds: sittingMinutes * 60,
    snoozeSeconds: snoozeMinutes * 60,
    maxDeferSeconds: maxDeferMinutes * 60,
    resetAtMinute: resetAt === null ? null : minutesOfDay(resetAt),
    workingHours: toRuleHours(workingHours),
  };
}
