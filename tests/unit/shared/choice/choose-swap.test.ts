import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canSwap, chooseSwap } from '../../../../shared/choice/choose-swap.ts';
import { limitsNow } from '../../../../shared/choice/limits.ts';
import { programmeFor } from '../../../../shared/choice/programmes.ts';
import type { BreakWish } from '../../../../shared/choice/wish.ts';
import { noOpinions } from '../../../../shared/opinions/opinions.ts';
import { itemOf, type Routine, routineMs } from '../../../../shared/routines/programme.ts';
import { momentAt } from '../../../../shared/routines/routine-clock.ts';
import { timelineOf } from '../../../../shared/routines/timeline.ts';
import { defaultProfile } from '../../../support/profile.ts';

const wish = (differing: Partial<BreakWish> = {}): BreakWish => ({
  kind: 'long',
  targetSeconds: 0,
  profile: defaultProfile,
  opinions: noOpinions,
  own: [],
  past: [],
  now: { day: '2026-03-02', minuteOfDay: 600, atMinute: 600 },
  sittingMinutes: 25,
  random: () => 0.5,
  ...differing,
});
const run = { startedAtMs: 0, pauses: [], changes: [] };
const routine: Routine = { items: [itemOf('scap-squeeze'), itemOf('neck-side'), itemOf('breath-belly')] };

describe('something else in the middle of a break', () => {
  it('whenever it is asked for, the break ends when it would have, and what was done stays done', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: routineMs(routine) - 1 }),
        fc.constantFrom('short', 'long', 'reset'),
        (atMs, kind) => {
          const swapped = chooseSwap(routine, run, atMs, wish({ kind }));
          if (swapped === null) return;
          expect(routineMs(swapped)).toBe(routineMs(routine));
          const now = momentAt(routine, run, atMs - 1);
          const before = momentAt(swapped, run, atMs - 1);
          expect([before.exercise, before.repetition]).toEqual([now.exercise, now.repetition]);
          const ids = swapped.items.map(({ exercise }) => exercise);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  it('begins with a wait of at least six seconds and none that somebody would wonder about', () => {
    const swapped = chooseSwap(routine, run, 5_000, wish());
    const wait = timelineOf(swapped ?? routine, [])[1]?.segments[0];
    expect(wait).toMatchObject({ phase: 'get-ready', fromMs: 5_000 });
    expect((wait?.toMs ?? 0) - 5_000).toBeGreaterThanOrEqual(6_000);
    expect((wait?.toMs ?? 0) - 5_000).toBeLessThanOrEqual(36_000);
  });

  it('is there as long as there is time for it', () => {
    expect(canSwap(routine, run, 5_000)).toBe(true);
    expect(canSwap(routine, run, routineMs(routine) - 20_000)).toBe(false);
    expect(canSwap(routine, run, routineMs(routine) + 1)).toBe(false);
    expect(chooseSwap(routine, run, routineMs(routine) - 20_000, wish())).toBeNull();
  });

  it('takes the next exercise’s time as well where too little is left of the one that goes on', () => {
    const shift: Routine = { items: [itemOf('posture-shift'), itemOf('scap-squeeze')] };
    const swapped = chooseSwap(shift, run, 10_000, wish({ kind: 'short' }));
    expect(swapped?.items[0]).toMatchObject({ exercise: 'posture-shift', leftAfterMs: 10_000 });
    expect(swapped?.items).toHaveLength(2);
    expect(swapped?.items[1]?.exercise).not.toBe('scap-squeeze');
    expect(swapped === null ? 0 : routineMs(swapped)).toBe(routineMs(shift));
  });

  it('leaves a walk and warmth to take their time', () => {
    for (const exercise of ['walk', 'heat'] as const)
      expect(canSwap({ items: [itemOf(exercise)] }, run, 20_000)).toBe(false);
  });

  it('keeps to what suits the person', () => {
    const seated = wish({ profile: { ...defaultProfile, filters: ['seated-only', 'no-neck'] } });
    const ids = chooseSwap(routine, run, 5_000, seated)?.items.map(({ exercise }) => exercise) ?? [];
    expect(ids[0]).toBe('scap-squeeze');
    expect(['hip-flexor', 'wall-angel', 'doorway-pec', 'chin-tuck']).not.toContain(ids[1]);
  });
});

describe('what may do harm in quantity', () => {
  const day = '2026-03-02';
  const warmed = (atMinute: number) => ({
    day,
    atMinute,
    items: [{ exercise: 'heat', form: 'standard' } as const],
  });

  it('waits for an hour after it is over', () => {
    const now = { day, atMinute: 1000 };
    expect(limitsNow([warmed(970)], now)).toEqual([{ exercise: 'heat', is: 'gap', minutesLeft: 50 }]);
    expect(limitsNow([warmed(919)], now)).toEqual([]);
  });

  it('is enough after three times in a day', () => {
    const past = [warmed(900), warmed(600), warmed(300)];
    expect(limitsNow(past, { day, atMinute: 1400 })).toEqual([{ exercise: 'heat', is: 'day' }]);
    expect(limitsNow(past, { day: '2026-03-03', atMinute: 1800 })).toEqual([]);
  });
});

describe('a programme that is asked for by name', () => {
  const evening = (flags: BreakWish['profile']['flags']) =>
    programmeFor('evening', wish({ profile: { ...defaultProfile, flags } }))?.items.map(
      ({ exercise }) => exercise,
    );

  it('is whole wherever the person is, and whatever the hour', () => {
    expect(evening([])).toEqual(['heat', 'roller-ext', 'childs-pose', 'sphinx', 'breath-478']);
  });

  it('leaves out what a flag hides', () => {
    expect(evening(['osteoporosis'])).toEqual(['heat', 'sphinx', 'breath-478']);
  });
});
