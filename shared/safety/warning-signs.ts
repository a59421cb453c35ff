import type { MessageKey } from '../i18n/messages.ts';

/** How soon a sign wants help: at once, today, or by an appointment. */
export const tiers = ['emergency', 'today', 'therapist'] as const;
export type Tier = (typeof tiers)[number];

export type WarningTier = {
  readonly tier: Tier;
  readonly title: MessageKey;
  /** What to do; in the emergency tier `emergencyCall` gives it its number. */
  readonly action: MessageKey;
  readonly signs: readonly MessageKey[];
};

/** The warning signs, the most urgent first. Every exercise leads here. */
export const warningTiers: readonly [WarningTier, WarningTier, WarningTier] = [
  {
    tier: 'emergency',
    title: 'safety.emergency.title',
    action: 'safety.emergency.action',
    signs: [
      'safety.emergency.chest',
      'safety.emergency.tearing',
      'safety.emergency.fall',
      'safety.emergency.saddle',
      'safety.emergency.bladder',
      'safety.emergency.legs',
      'safety.emergency.stroke',
    ],
  },
  {
    tier: 'today',
    title: 'safety.today.title',
    action: 'safety.today.action',
    signs: [
      'safety.today.fever',
      'safety.today.infection',
      'safety.today.weight',
      'safety.today.cancer',
      'safety.today.night',
      'safety.today.lump',
      'safety.today.bones',
      'safety.today.arm',
      'safety.today.worsening',
      'safety.today.unexplained',
    ],
  },
  {
    tier: 'therapist',
    title: 'safety.therapist.title',
    action: 'safety.therapist.action',
    signs: [
      'safety.therapist.weeks',
      'safety.therapist.returns',
      'safety.therapist.limits',
      'safety.therapist.morning',
      'safety.therapist.age',
      'safety.therapist.unsure',
    ],
  },
];

/** How the signs are introduced: uncommon, and worth a check. */
export const signsIntroduction: MessageKey = 'safety.signs.introduction';
