import type { Filter, Profile } from '../choice/profile.ts';
import type { Flag } from '../routines/exercise.ts';
import type { Preferences } from './preferences.ts';

const chosen = <T>(pairs: readonly (readonly [boolean, T])[]): readonly T[] =>
  pairs.filter(([isChosen]) => isChosen).map(([, value]) => value);

/** What the settings say of a person and a place, for the choice of exercises. */
export const exerciseProfile = (preferences: Preferences): Profile => ({
  place: preferences.atHome ? 'home' : 'office',
  filters: chosen<Filter>([
    [preferences.openPlan, 'open-plan'],
    [preferences.seatedOnly, 'seated-only'],
    [preferences.wheelchair, 'wheelchair'],
    [preferences.noDoorway, 'no-doorway'],
    [preferences.noEquipment, 'no-equipment'],
    [preferences.noBreathHolds, 'no-holds'],
    [preferences.noNeckWork, 'no-neck'],
    [preferences.noFloor, 'no-floor'],
  ]),
  restingArm: preferences.restingArm === 'none' ? null : preferences.restingArm,
  flags: chosen<Flag>([
    [preferences.hasOsteoporosis, 'osteoporosis'],
    [preferences.hasSoreShoulder, 'shoulder'],
    [preferences.isPregnant, 'pregnancy'],
    [preferences.hasSoreKnee, 'knee'],
  ]),
});
