import type { Profile } from '../../shared/choice/profile.ts';

/** Somebody in an office who has said nothing. */
export const defaultProfile: Profile = { place: 'office', filters: [], restingArm: null, flags: [] };
