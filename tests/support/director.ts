import { BreakDirector, type DirectorParts } from '../../electron/app/break-director.ts';
import { noOpinions } from '../../shared/opinions/opinions.ts';
import { defaultProfile } from './profile.ts';

/** A director at ten in the morning, for somebody of whom nothing is known; name what differs. */
export const buildDirector = (differing: Partial<DirectorParts> = {}): BreakDirector =>
  new BreakDirector({
    nowMs: () => 0,
    now: () => ({ day: '2026-03-02', minuteOfDay: 600, atMinute: 600 }),
    profile: () => defaultProfile,
    opinions: () => noOpinions,
    own: () => [],
    random: () => 0.5,
    ...differing,
  });
