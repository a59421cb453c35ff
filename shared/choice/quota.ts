import { categoryOf, focusOf } from '../routines/catalogue.ts';
import type { AnyExercise } from '../routines/own-exercise.ts';
import type { Done } from './past.ts';

export const quotas = ['scapula', 'extension', 'rotation', 'chest', 'neck', 'breath', 'walk'] as const;
export type Quota = (typeof quotas)[number];

/** What a day has of each, where filters and time allow. */
export const dailyQuota: { readonly [Q in Quota]: number } = {
  scapula: 2,
  extension: 1,
  rotation: 1,
  chest: 1,
  neck: 1,
  breath: 2,
  walk: 1,
};

const extendsTheBack: ReadonlySet<AnyExercise> = new Set<AnyExercise>(['chair-ext', 'cat-cow']);

/** Which part of the day's mix an exercise belongs to; null for none of them. */
export function quotaOf(exercise: AnyExercise): Quota | null {
  if (extendsTheBack.has(exercise)) return 'extension';
  if (categoryOf(exercise) === 'walk') return 'walk';
  const focus = focusOf(exercise);
  switch (focus) {
    case 'scapula':
    case 'rotation':
    case 'chest':
    case 'neck':
    case 'breath':
      return focus;
    default:
      return null;
  }
}

/** Whether the day still lacks what an exercise would bring. */
export function isUnmet(exercise: AnyExercise, today: readonly Done[]): boolean {
  const quota = quotaOf(exercise);
  if (quota === null) return false;
  return today.filter((done) => quotaOf(done.exercise) === quota).length < dailyQuota[quota];
}
