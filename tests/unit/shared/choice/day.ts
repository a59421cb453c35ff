import fc from 'fast-check';
import { chooseBreak } from '../../../../shared/choice/choose-break.ts';
import type { PastBreak } from '../../../../shared/choice/past.ts';
import { type Filter, filters, type Profile, places } from '../../../../shared/choice/profile.ts';
import type { BreakWish } from '../../../../shared/choice/wish.ts';
import { noOpinions, type Opinions } from '../../../../shared/opinions/opinions.ts';
import { exerciseIds, flags, type Side } from '../../../../shared/routines/exercise.ts';
import { type OwnExercise, ownFocuses, ownPositions } from '../../../../shared/routines/own-exercise.ts';
import type { Routine } from '../../../../shared/routines/programme.ts';
import { buildOwn } from '../../../support/packs.ts';

/** One break of a simulated day, with what it was chosen from. */
export type Chosen = {
  readonly wish: BreakWish;
  readonly routine: Routine;
};

/** A generator with a seed: the same day comes out the same way. */
function seeded(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

const breaksPerDay = 14;
const dayOf = (index: number): string => `2026-03-${String(2 + index).padStart(2, '0')}`;

export type Person = {
  readonly profile: Profile;
  readonly opinions: Opinions;
  /** What they added and want to be offered. */
  readonly own: readonly OwnExercise[];
  readonly seed: number;
};

export const aPerson = (change: Partial<Profile> = {}): Person => ({
  profile: { place: 'office', filters: [], restingArm: null, flags: [], ...change },
  opinions: noOpinions,
  own: [],
  seed: 7,
});

const lengths = { short: 75, long: 180, reset: 300 } as const;

/** A break every half hour from nine: every fourth is long, and the one after three is the reset. */
function kindAt(index: number): BreakWish['kind'] {
  if (index === 12) return 'reset';
  return index % 4 === 3 ? 'long' : 'short';
}

/** Lives through so many days and takes every break that is chosen. */
export function live(person: Person, days: number): readonly Chosen[] {
  const random = seeded(person.seed);
  const chosen: Chosen[] = [];
  let past: readonly PastBreak[] = [];
  for (let index = 0; index < days * breaksPerDay; index += 1) {
    const day = Math.floor(index / breaksPerDay);
    const minuteOfDay = 9 * 60 + (index % breaksPerDay) * 30;
    const kind = kindAt(index % breaksPerDay);
    const now = { day: dayOf(day), minuteOfDay, atMinute: day * 1440 + minuteOfDay };
    const { profile, opinions, own } = person;
    const wish: BreakWish = {
      ...{
        kind,
        targetSeconds: lengths[kind],
        profile,
        opinions,
        own,
        past,
        now,
        sittingMinutes: 25,
        random,
      },
    };
    const routine = chooseBreak(wish);
    chosen.push({ wish, routine });
    past = [{ day: now.day, atMinute: now.atMinute, items: routine.items }, ...past].slice(0, 60);
  }
  return chosen;
}

const anySide = fc.constantFrom<Side>('left', 'right');

const anyProfile: fc.Arbitrary<Profile> = fc.record({
  place: fc.constantFrom(...places),
  filters: fc.subarray([...filters]),
  restingArm: fc.option(anySide, { nil: null, freq: 3 }),
  flags: fc.subarray([...flags]),
});

/** Every set of filters, in both places. */
export function everySet(): readonly Profile[] {
  const sets = Array.from({ length: 2 ** filters.length }, (_, bits) =>
    filters.filter((_filter: Filter, index) => (bits & (1 << index)) !== 0),
  );
  return places.flatMap((place) =>
    sets.map((set): Profile => ({ ...aPerson().profile, place, filters: set })),
  );
}

const anyOpinions: fc.Arbitrary<Opinions> = fc.record({
  liked: fc.subarray([...exerciseIds]),
  hidden: fc
    .subarray([...exerciseIds], { maxLength: 4 })
    .map((ids) => ids.map((exercise) => ({ exercise, throughDay: dayOf(2) }))),
  levels: fc
    .subarray([...exerciseIds])
    .map((ids): Opinions['levels'] => Object.fromEntries(ids.map((id) => [id, 'easier']))),
  steady: fc.constant({}),
});

const anyOwn: fc.Arbitrary<readonly OwnExercise[]> = fc
  .array(
    fc.record({
      where: fc.constantFrom(...ownPositions),
      focus: fc.constantFrom(...ownFocuses),
      seconds: fc.constantFrom(5, 20, 50, 120),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ where, focus, seconds }, index) =>
      buildOwn({
        id: `own:number-${index}`,
        ...{ where, focus },
        timing: { is: 'hold', times: 1, holdSeconds: seconds, restSeconds: 0 },
      }),
    ),
  );

export const anyPerson: fc.Arbitrary<Person> = fc.record({
  profile: anyProfile,
  opinions: anyOpinions,
  own: anyOwn,
  seed: fc.nat(),
});
