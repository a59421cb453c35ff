/** What the content rests on. Each has its texts in `i18n/en/sources.ts`, or that file does not compile. */
export const sourceIds = [
  'breaks-review',
  'active-breaks',
  'break-schedules',
  'micro-breaks',
  'walking-breaks',
  'screen-work',
  'standing-desks',
  'walking-back',
  'shoulder-blades',
  'office-neck',
  'activity',
  'heat',
  'slow-breathing',
  'mindfulness',
  'own-goals',
  'habits',
  'posture',
  'pain-light',
  'warning-signs',
  'public-articles',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** How the sources are shown together. */
export const sourceGroups = ['breaks', 'movement', 'calm', 'goals', 'care'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

/**
 * How far a source carries, the furthest first. There is no "strong": nothing the content rests on is.
 * - `moderate`: several trials, or one large one, point the same way.
 * - `limited`: small trials, or such as differ.
 * - `weak`: so few people, or so little certainty, that it may well change.
 * - `advice`: what an authority, a service or specialists say; no study.
 */
export const strengths = ['moderate', 'limited', 'weak', 'advice'] as const;
export type Strength = (typeof strengths)[number];

export const studyKinds = [
  'review',
  'trial',
  'laboratory',
  'observation',
  'guideline',
  'authority-advice',
  'service-advice',
  'viewpoint',
  'encyclopaedia',
  'articles',
] as const;
export type StudyKind = (typeof studyKinds)[number];
