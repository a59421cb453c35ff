import { describe, expect, it } from 'vitest';
import { chooseBreak } from '../../../../shared/choice/choose-break.ts';
import { itemFor } from '../../../../shared/choice/compose.ts';
import { fitsShortBreak } from '../../../../shared/choice/fits-break.ts';
import type { Past } from '../../../../shared/choice/past.ts';
import { shortIds } from '../../../../shared/choice/pool.ts';
import type { Profile } from '../../../../shared/choice/profile.ts';
import { wayFor } from '../../../../shared/choice/suits.ts';
import type { BreakWish } from '../../../../shared/choice/wish.ts';
import { noOpinions } from '../../../../shared/opinions/opinions.ts';
import { focusOf } from '../../../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../../../shared/routines/exercise.ts';
import { type AnyExercise, idOf, type OwnExercise } from '../../../../shared/routines/own-exercise.ts';
import { routineSeconds } from '../../../../shared/routines/programme.ts';
import { buildOwn } from '../../../support/packs.ts';
import { defaultProfile } from '../../../support/profile.ts';

const day = '2026-03-02';

const wish = (change: Partial<BreakWish> = {}): BreakWish => ({
  kind: 'short',
  targetSeconds: 75,
  profile: defaultProfile,
  opinions: noOpinions,
  own: [],
  past: [],
  now: { day, minuteOfDay: 600, atMinute: 600 },
  sittingMinutes: 25,
  random: () => 0.5,
  ...change,
});

const withProfile = (change: Partial<Profile>): BreakWish =>
  wish({ profile: { ...defaultProfile, ...change } });

/** Breaks of one exercise each, the latest first, half an hour apart. */
const pastOf = (...ids: readonly AnyExercise[]): Past =>
  ids.map((exercise, index) => ({
    day,
    atMinute: 570 - index * 30,
    items: [{ exercise, form: 'standard' }],
  }));

const chosen = (given: BreakWish): readonly string[] =>
  chooseBreak(given).items.map(({ exercise, form }) =>
    form === 'standard' ? idOf(exercise) : `${idOf(exercise)} ${form}`,
  );

describe('the rules of the rotation', () => {
  it('begins a short break with a change of position and adds one exercise', () => {
    expect(chosen(wish())).toHaveLength(2);
    expect(chosen(wish())[0]).toBe('posture-shift');
  });

  it('lets an exercise rest for three breaks, and the two that ask most for six', () => {
    const everyOther: readonly ExerciseId[] = ['scap-squeeze', 'chin-tuck', 'cat-cow'];
    for (const exercise of everyOther)
      expect(chosen(wish({ past: pastOf('breath-belly', 'hip-flexor', exercise) }))).not.toContain(exercise);
    const five = ['chin-tuck', 'breath-belly', 'hip-flexor', 'cat-cow', 'scap-squeeze'] as const;
    expect(chosen(wish({ past: pastOf(...five, 'chair-ext') }))).not.toContain('chair-ext');
  });

  it('stands after sitting', () => {
    const after = chosen(
      wish({ past: pastOf('cat-cow'), opinions: { ...noOpinions, liked: ['chair-rotation'] } }),
    );
    expect(after).not.toContain('chair-rotation');
  });

  it('takes what the day still lacks before what it has had, and what is liked before the rest', () => {
    const liked = { ...noOpinions, liked: ['hip-flexor' as const] };
    // The hip belongs to no quota, so the day's mix goes before the liking.
    expect(chosen(wish({ opinions: liked }))).not.toContain('hip-flexor');
  });

  it('leaves out what is not for me until the day is over', () => {
    const hidden = (throughDay: string) =>
      wish({
        profile: { ...defaultProfile, filters: ['open-plan', 'no-neck'] },
        opinions: {
          ...noOpinions,
          hidden: (['cat-cow', 'breath-belly', 'breath-box', 'breath-coherent'] as const).map((exercise) => ({
            exercise,
            throughDay,
          })),
        },
        past: pastOf('scap-squeeze'),
      });
    expect(chosen(hidden(day))).toContain('scap-squeeze');
    expect(chosen(hidden('2026-03-01'))).not.toContain('scap-squeeze');
  });

  it('offers the easier version of what was too much', () => {
    const routine = chooseBreak(
      wish({
        profile: { ...defaultProfile, filters: ['open-plan', 'no-neck', 'no-holds'] },
        opinions: { ...noOpinions, levels: { 'cat-cow': 'easier' } },
        past: pastOf('breath-coherent', 'breath-belly', 'scap-squeeze'),
      }),
    );
    expect(routine.items.find(({ exercise }) => exercise === 'cat-cow')?.level).toBe('easier');
  });

  it('does the doorway with the arm that works', () => {
    const given = withProfile({ restingArm: 'left' });
    const way = wayFor('doorway-pec', 'usual', given.profile);
    if (way === null) throw new Error('the doorway is not offered at all');
    expect(itemFor(way, given)).toMatchObject({
      form: 'one-arm',
      sides: { is: 'by-side', order: ['right'] },
    });
  });

  it('replaces the standing hip stretch for who uses a wheelchair', () => {
    expect(chosen(withProfile({ filters: ['wheelchair'] }))).not.toContain('hip-flexor');
  });

  it('leaves the slow out-breath of the night out of the morning', () => {
    const long = wish({ kind: 'long', targetSeconds: 180, profile: { ...defaultProfile, place: 'home' } });
    expect(chosen(long)).not.toContain('breath-478');
  });

  it('holds no breath twice within two hours, and goes on without the hold', () => {
    const past = pastOf('breath-box');
    for (let seed = 0; seed < 20; seed += 1)
      expect(chosen(wish({ past, random: () => seed / 20 }))).not.toContain('breath-box');
  });

  const withoutThese = (...ids: readonly ExerciseId[]): BreakWish['opinions'] => ({
    ...noOpinions,
    hidden: ids.map((exercise) => ({ exercise, throughDay: day })),
  });
  const quiet = ['scap-squeeze', 'breath-belly', 'breath-coherent'] as const;

  it('fills a long break with the same breathing, without the hold, where somebody has left out the rest', () => {
    const filters = ['open-plan', 'no-neck'] as const;
    const profile: Profile = { ...defaultProfile, filters, flags: ['osteoporosis'] };
    const opinions = withoutThese(...quiet);
    const routine = chooseBreak(wish({ kind: 'reset', targetSeconds: 300, profile, opinions }));
    expect(Math.abs(routineSeconds(routine) - 300)).toBeLessThanOrEqual(15);
    expect(routine.items.map(({ form }) => form)).toContain('no-holds');
  });

  it('offers who uses a wheelchair the breathing without the hold', () => {
    const { profile } = withProfile({ filters: ['wheelchair', 'no-holds'] });
    expect(wayFor('breath-box', 'usual', profile)?.form).toBe('no-holds');
  });

  it('keeps to the time and to three neck exercises, rather than to what was left out, where nothing else is left', () => {
    const profile: Profile = {
      ...defaultProfile,
      filters: ['open-plan', 'wheelchair'],
      flags: ['osteoporosis'],
    };
    const opinions = withoutThese(...quiet, 'breath-box');
    const past = pastOf('chin-tuck', 'neck-side');
    const routine = chooseBreak(wish({ kind: 'long', targetSeconds: 180, profile, opinions, past }));
    expect(Math.abs(routineSeconds(routine) - 180)).toBeLessThanOrEqual(15);
    expect(routine.items.filter(({ exercise }) => focusOf(exercise) === 'neck')).toHaveLength(1);
  });

  const own = buildOwn({ timing: { is: 'minutes', minutes: 1 }, focus: 'hip', where: 'seated' });
  const isOffered = (given: BreakWish) => chosen(given).includes(own.id);
  /** Everything else has been done more lately. */
  const othersDone = pastOf(...shortIds);

  it('takes what the person added like anything else: when its turn has come', () => {
    expect(isOffered(wish({ own: [own], past: othersDone }))).toBe(true);
    expect(isOffered(wish({ past: othersDone }))).toBe(false);
  });

  it('lets what the person added rest for three breaks, also after it was changed', () => {
    const changed = { ...own, name: 'Another name' };
    for (const since of [0, 1, 2]) {
      const past = pastOf(...othersDone.slice(0, since).map(() => 'walk' as const), own, ...shortIds);
      expect(isOffered(wish({ own: [changed], past }))).toBe(false);
    }
  });

  it('never makes a prescription longer or shorter so that it fits', () => {
    const long = { ...own, timing: { is: 'minutes', minutes: 3 } as const };
    expect(isOffered(wish({ own: [long], past: othersDone }))).toBe(false);
    const routine = chooseBreak(wish({ own: [own], past: othersDone }));
    expect(routine.items.find(({ exercise }) => exercise === own)?.rounds).toBe(1);
  });

  it('makes a break of what the person added alone, or after a change of position', () => {
    const lengths = [5, 20, 35, 60, 80, 120].map((holdSeconds) => {
      const timing = { is: 'hold', times: 1, holdSeconds, restSeconds: 0 } as const;
      const given = wish({ own: [{ ...own, timing }], past: othersDone });
      return [isOffered(given), fitsShortBreak({ ...own, timing }, given.targetSeconds)];
    });
    expect(lengths).toEqual([false, false, true, true, true, false].map((fits) => [fits, fits]));
  });

  it('leaves what the person added out of longer breaks', () => {
    expect(isOffered(wish({ kind: 'long', targetSeconds: 180, own: [own], past: othersDone }))).toBe(false);
  });

  it('offers nothing on the floor at work, nor what cannot be done in a wheelchair', () => {
    const offered = (change: Partial<OwnExercise>, profile: Partial<Profile> = {}) =>
      isOffered({ ...withProfile(profile), own: [{ ...own, ...change }], past: othersDone });
    expect(offered({ where: 'lying' })).toBe(false);
    expect(offered({ where: 'lying' }, { place: 'home' })).toBe(true);
    expect(offered({ where: 'standing' }, { filters: ['wheelchair'] })).toBe(false);
    expect(offered({ where: 'wheels' }, { filters: ['wheelchair'] })).toBe(true);
    expect(offered({ where: 'standing' }, { filters: ['seated-only'] })).toBe(false);
    expect(offered({ where: 'doorway' }, { filters: ['no-doorway'] })).toBe(false);
  });
});
