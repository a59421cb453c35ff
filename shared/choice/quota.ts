import { exercises } from '../routines/catalogue.ts';
import type { ExerciseId } from '../routines/exercise.ts';
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

const extendsTheBack: ReadonlySet<ExerciseId> = new Set<ExerciseId>(['chair-ext', 'cat-cow']);

/** Which part of the day's mix an exercise belongs to; null for none of them. */
export function quotaOf(exercise: ExerciseId): Quota | null {
  if (extendsTheBack.has(exercise)) return 'extension';
  const { focus, category } = exercises[exercise];
  if (category === 'walk') return 'walk';
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
export function isUnmet(exercise: ExerciseId, today: readonly Done[]): boolean {
  const quota = quotaOf(exercise);
  if (quota === null) return false;
  return today.filter((done) => quotaOf(done.exercise) === quota).length < dailyQuota[quota];
}
