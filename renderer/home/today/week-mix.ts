import type { DayTotals } from '../../../shared/history/lines.ts';

/** What a week mixes and can be measured; help is the fifth, and nobody measures it. */
export const mixParts = ['posture', 'stretch', 'warmth', 'calm'] as const;
export type MixPart = (typeof mixParts)[number];

/** Categories of exercise by part. A walk is told beside them. */
const partOf: { readonly [category: string]: MixPart | undefined } = {
  strength: 'posture',
  setup: 'posture',
  stretch: 'stretch',
  mobility: 'stretch',
  heat: 'warmth',
  breathing: 'calm',
  mind: 'calm',
};

export type WeekMix = { readonly [P in MixPart]: number };

const secondsOf = (part: MixPart, days: readonly DayTotals[]): number =>
  days
    .flatMap(({ exerciseSeconds }) => Object.entries(exerciseSeconds))
    .filter(([category]) => Object.hasOwn(partOf, category) && partOf[category] === part)
    .reduce((sum, [, seconds]) => sum + seconds, 0);

/** Seconds of each part, from a date on. */
export function weekMixOf(days: readonly DayTotals[], from: string): WeekMix {
  const week = days.filter(({ date }) => date >= from);
  return {
    posture: secondsOf('posture', week),
    stretch: secondsOf('stretch', week),
    warmth: secondsOf('warmth', week),
    calm: secondsOf('calm', week),
  };
}
