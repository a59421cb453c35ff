import type { MessageKey } from '../i18n/messages.ts';

/** A work, what was taken from it, and the year it bears; null where it bears none. */
export type ContentSource = {
  readonly work: MessageKey;
  readonly taken: MessageKey;
  readonly published: string | null;
};

const source = <I extends string>(id: I, published: string | null) => ({
  work: `safety.source.${id}.work` as const,
  taken: `safety.source.${id}.taken` as const,
  published,
});

/** What the content rests on. */
export const contentSources = {
  breaks: source('breaks', '2018'),
  shifts: source('shifts', '2021'),
  schedules: source('schedules', '2019'),
  micro: source('micro', null),
  walking: source('walking', '2023'),
  screens: source('screens', null),
  standing: source('standing', null),
  walkback: source('walkback', '2024'),
  warmth: source('warmth', null),
  breathing: source('breathing', '2024'),
  scapula: source('scapula', '2024'),
  office: source('office', '2020'),
  activity: source('activity', '2020'),
  mindfulness: source('mindfulness', null),
  posture: source('posture', '2019'),
  goals: source('goals', '2019'),
  pain: source('pain', null),
  signs: source('signs', null),
  clinics: source('clinics', null),
} satisfies { readonly [id: string]: ContentSource };

export type ContentSourceId = keyof typeof contentSources;
