import { describe, expect, it } from 'vitest';
import { defaultPreferences, withPart } from '../../../../shared/settings/preferences.ts';
import { rulesFrom } from '../../../../shared/settings/rules.ts';
import { rulesOver } from '../../../../shared/settings/rules-over.ts';
import { rulesSchema } from '../../../../shared/settings/rules-schema.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';

describe('rules from preferences', () => {
  it('are the defaults of the contract, in seconds and minutes of the day', () => {
    expect(rulesFrom(defaultPreferences)).toEqual({
      sittingSeconds: 1500,
      breakSeconds: 75,
      longBreakEvery: 4,
      longBreakSeconds: 180,
      resetAtMinute: 900,
      resetSeconds: 300,
      noticeSeconds: 30,
      calmSeconds: 4,
      calmWaitSeconds: 60,
      doubtSeconds: 60,
      awayAfterSeconds: 120,
      fullRestSeconds: 180,
      fullSilenceSeconds: 300,
      minCreditSeconds: 30,
      patienceSeconds: 60,
      snoozeSeconds: 300,
      maxSnoozes: 3,
      maxSkips: null,
      maxDeferSeconds: 2700,
      workingHours: null,
      daysOff: [],
    });
  });

  it('follow what was changed', () => {
    const changed = withPart(defaultPreferences, {
      sittingMinutes: 40,
      snoozeMinutes: 2,
      maxDeferMinutes: 0,
      resetAt: '09:05',
      workingHours: { tue: [['09:00', '17:00']] },
      daysOff: ['2026-12-24'],
    });
    expect(rulesFrom(changed)).toMatchObject({
      sittingSeconds: 2400,
      snoozeSeconds: 120,
      maxDeferSeconds: 0,
      resetAtMinute: 545,
      workingHours: { tue: [{ from: 540, to: 1020 }] },
      daysOff: ['2026-12-24'],
    });
  });

  it('know nothing of settings that are not the engine’s', () => {
    const loud = withPart(defaultPreferences, { phaseSounds: true, soundVolume: 100, country: 'AT' });
    expect(rulesFrom(loud)).toEqual(rulesFrom(defaultPreferences));
    expect(rulesOver(shortRules, loud)).toEqual(shortRules);
  });

  it('without a reset have none', () => {
    expect(rulesFrom(withPart(defaultPreferences, { resetAt: null })).resetAtMinute).toBeNull();
  });
});

describe('rules of a demo', () => {
  it('are rules', () => {
    expect(rulesSchema.parse(shortRules)).toEqual(shortRules);
  });

  it('give way to what the person changed, and to nothing else', () => {
    const changed = withPart(defaultPreferences, { breakSeconds: 90, daysOff: ['2026-12-24'] });
    expect(rulesOver(shortRules, changed)).toEqual({
      ...shortRules,
      breakSeconds: 90,
      daysOff: ['2026-12-24'],
    });
    expect(rulesOver(shortRules, defaultPreferences)).toEqual(shortRules);
  });
});
