import { planOf } from '../routines/catalogue.ts';
import { itemOf, type Routine } from '../routines/programme.ts';
import type { Profile } from './profile.ts';

/** A walk of so long, or a round on wheels, in whole minutes as far as the exercise goes. */
export function walkFor(plannedSeconds: number, { filters }: Profile): Routine {
  const form = filters.includes('wheelchair') ? 'wheelchair' : 'standard';
  const { least, most } = planOf({ exercise: 'walk', form }, 'usual').rounds;
  const rounds = Math.min(most, Math.max(least, Math.floor(plannedSeconds / 60)));
  return { items: [itemOf('walk', { form, rounds })] };
}
