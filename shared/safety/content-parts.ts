/** What of the content a clinician reads and signs off in one go. */
export const contentParts = [
  'signs',
  'therapist',
  'posture',
  'exercises',
  'breaks',
  'calm',
  'goals',
] as const;
export type ContentPart = (typeof contentParts)[number];
