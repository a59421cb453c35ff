import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseBreak } from '../../../../shared/choice/choose-break.ts';
import { beyondMs, compose } from '../../../../shared/choice/compose.ts';
import { lastDone } from '../../../../shared/choice/past.ts';
import { poolFor, poolOf, shortIds } from '../../../../shared/choice/pool.ts';
import { dailyQuota, type Quota, quotaOf, quotas } from '../../../../shared/choice/quota.ts';
import { exercises, focusOf, formOf, holdsBreath, isOnFloor } from '../../../../shared/routines/catalogue.ts';
import { type AnyExercise, idOf, isOwn, isSameExercise } from '../../../../shared/routines/own-exercise.ts';
import { type Routine, routineSeconds } from '../../../../shared/routines/programme.ts';
import { anyPerson, aPerson, type Chosen, everySet, live } from './day.ts';

const counted = ({ items }: Routine) => items.filter(({ exercise }) => exercise !== 'posture-shift');
const exercisesIn = (routine: Routine): readonly AnyExercise[] =>
  counted(routine).map(({ exercise }) => exercise);

type Meant = (exercise: AnyExercise) => boolean;

/** Whether a break of its kind could have been put together from what passes, beginning with what may begin. */
function couldDoWith({ wish }: Chosen, takes: Meant, begins: Meant = () => true): boolean {
  const pool = poolFor(wish).filter((way) => takes(way.exercise));
  const composed = compose(
    pool.filter((way) => begins(way.exercise)),
    pool,
    wish,
  );
  return composed !== null && beyondMs(composed, wish) === 0;
}

const claims: { readonly [name: string]: (chosen: Chosen) => boolean } = {
  'a break is never empty': ({ routine }) => routine.items.length > 0,
  'a break is within fifteen seconds of what was asked for': ({ wish, routine }) =>
    Math.abs(routineSeconds(routine) - wish.targetSeconds) <= 15,
  'no exercise of the break before comes again while there is any other way': (chosen) => {
    const before = chosen.wish.past[0]?.items.map(({ exercise }) => exercise) ?? [];
    const isAgain = (exercise: AnyExercise) => before.some((each) => isSameExercise(each, exercise));
    return !exercisesIn(chosen.routine).some(isAgain) || !couldDoWith(chosen, (each) => !isAgain(each));
  },
  'a break never begins with the focus of the one before while there is any other way': (chosen) => {
    const last = lastDone(chosen.wish.past);
    const [first] = exercisesIn(chosen.routine);
    if (last === null || first === undefined || focusOf(first) !== focusOf(last.exercise)) return true;
    const before = chosen.wish.past[0]?.items.map(({ exercise }) => exercise) ?? [];
    return !couldDoWith(
      chosen,
      (each) => !before.some((other) => isSameExercise(other, each)),
      (each) => focusOf(each) !== focusOf(last.exercise),
    );
  },
  'at work nothing is done on the floor or with a heat pad': ({ wish, routine }) =>
    wish.profile.place === 'home' ||
    routine.items.every((item) => !isOnFloor(formOf(item), item.level) && formOf(item).office !== 'home'),
  'who sits is offered what is done sitting': ({ wish, routine }) =>
    !wish.profile.filters.includes('seated-only') ||
    routine.items.every((item) =>
      formOf(item).positions.some((each) => each === 'seated' || each === 'wheels'),
    ),
  'among colleagues nothing is seen': ({ wish, routine }) =>
    !wish.profile.filters.includes('open-plan') ||
    routine.items.every((item) => formOf(item).openPlan === 'quiet'),
  'no breath is held where that was ruled out': ({ wish, routine }) =>
    !(wish.profile.filters.includes('no-holds') || wish.profile.flags.includes('pregnancy')) ||
    routine.items.every((item) => !holdsBreath(formOf(item))),
  'no neck work where that was ruled out': ({ wish, routine }) =>
    !wish.profile.filters.includes('no-neck') ||
    exercisesIn(routine).every((each) => focusOf(each) !== 'neck'),
  'nothing that a flag hides is offered': ({ wish, routine }) =>
    exercisesIn(routine).every(
      (each) => isOwn(each) || !exercises[each].hiddenBy.some((flag) => wish.profile.flags.includes(flag)),
    ),
  'no breath is held within two hours of the last hold': ({ wish, routine }) =>
    !routine.items.some((item) => holdsBreath(formOf(item))) ||
    !wish.past.some(
      ({ atMinute, items }) =>
        wish.now.atMinute - atMinute < 120 && items.some((item) => holdsBreath(formOf(item))),
    ),
  'a day has three neck exercises at most': ({ wish, routine }) => {
    const today = wish.past.filter(({ day }) => day === wish.now.day).flatMap(({ items }) => items);
    return (
      [...today, ...counted(routine)].filter(({ exercise }) => focusOf(exercise) === 'neck').length <= 3 ||
      exercisesIn(routine).every((each) => focusOf(each) !== 'neck')
    );
  },
};

function holds(days: readonly Chosen[]): void {
  for (const chosen of days)
    for (const [claim, isTrue] of Object.entries(claims))
      if (!isTrue(chosen)) {
        const { kind, profile, past, now } = chosen.wish;
        const before = past
          .slice(0, 4)
          .map(({ items }) => items.map(({ exercise }) => idOf(exercise)).join('+'));
        throw new Error(
          `${claim}: not so for ${kind} on ${now.day} at ${now.minuteOfDay}: ${exercisesIn(chosen.routine).map(idOf).join('+')} (${routineSeconds(chosen.routine)} s)\nbefore: ${before.join(', ')}\n${JSON.stringify(profile)}`,
        );
      }
}

/** Which parts of a day's mix somebody could have at all. */
function attainable({ wish }: Chosen): readonly Quota[] {
  const pool = poolOf(shortIds, { ...wish, past: [] });
  const parts = pool.map(({ exercise }) => quotaOf(exercise));
  return quotas.filter((quota) => parts.includes(quota));
}

describe('choosing a break', () => {
  it('gives each day its mix, as far as filters leave it', () => {
    for (const profile of everySet()) {
      const days = live({ ...aPerson(), profile }, 1);
      const [first] = days;
      if (first === undefined) throw new Error('a day without a break');
      const had = days.flatMap(({ routine }) => counted(routine).map(({ exercise }) => quotaOf(exercise)));
      const lacking = attainable(first).filter(
        (quota) => had.filter((each) => each === quota).length < dailyQuota[quota],
      );
      expect([profile, lacking]).toEqual([profile, []]);
    }
  }, 120_000);

  it('comes within fifteen seconds of every length that can be set', () => {
    const lengths = { short: [20, 900], long: [60, 1800], reset: [60, 1800] } as const;
    const kinds = fc.constantFrom('short' as const, 'long' as const, 'reset' as const);
    const wanted = kinds.chain((kind) =>
      fc.integer({ min: lengths[kind][0], max: lengths[kind][1] }).map((seconds) => ({ kind, seconds })),
    );
    fc.assert(
      fc.property(wanted, anyPerson, ({ kind, seconds }, person) => {
        const [last] = live(person, 1).slice(-1);
        if (last === undefined) throw new Error('a day without a break');
        const routine = chooseBreak({ ...last.wish, kind, targetSeconds: seconds });
        expect(Math.abs(routineSeconds(routine) - seconds)).toBeLessThanOrEqual(15);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('has a walk in each day of somebody who can', () => {
    const days = live(aPerson(), 5);
    const walked = days
      .filter(({ routine }) => exercisesIn(routine).includes('walk'))
      .map(({ wish }) => wish.now.day);
    expect(new Set(walked).size).toBe(5);
  });

  it('keeps every rule through a day, for every set of filters', () => {
    for (const profile of everySet()) holds(live({ ...aPerson(), profile }, 1));
  }, 120_000);

  it('keeps every rule through five days, for 2,000 people at random', () => {
    fc.assert(
      fc.property(anyPerson, (person) => holds(live(person, 5))),
      { numRuns: Number(process.env.UNHUNCH_PROPERTY_RUNS ?? 2_000) },
    );
  }, 600_000);
});
