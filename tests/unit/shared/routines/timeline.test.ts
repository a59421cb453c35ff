import { describe, expect, it } from 'vitest';
import { itemOf } from '../../../../shared/routines/programme.ts';
import { timelineOf } from '../../../../shared/routines/timeline.ts';

const routine = { items: [itemOf('scap-squeeze')] } as const;
const easierAt = (atMs: number) => [{ atMs, level: 'easier' }] as const;

describe('a timeline', () => {
  it('is laid out once for whoever asks with every picture', () => {
    expect(timelineOf(routine, [])).toBe(timelineOf(routine, []));
    expect(timelineOf(routine, easierAt(9_000))).toBe(timelineOf(routine, easierAt(9_000)));
  });

  it('is laid out anew when the level changes, changes at another time, or changes back', () => {
    const usual = timelineOf(routine, []);
    const easier = timelineOf(routine, easierAt(9_000));
    expect(easier).not.toEqual(usual);
    expect(timelineOf(routine, easierAt(20_000))[0]?.changes).toEqual(easierAt(20_000));
    expect(timelineOf(routine, [])).toEqual(usual);
  });
});
