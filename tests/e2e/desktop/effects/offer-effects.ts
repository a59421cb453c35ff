import { armsOf } from '../../../../shared/choice/arms.ts';
import type { Filter } from '../../../../shared/choice/profile.ts';
import { passes, type Way } from '../../../../shared/choice/suits.ts';
import { exercises, formOf, holdsBreath, isOnFloor } from '../../../../shared/routines/catalogue.ts';
import type { ExerciseId, Flag } from '../../../../shared/routines/exercise.ts';
import { isOwn } from '../../../../shared/routines/own-exercise.ts';
import type { Effect, Effects } from './effect.ts';
import type { Stage } from './stage.ts';

/** Half an hour of whatever suits: something of every kind is in it. */
const longest = { longBreakEvery: 1, longBreakSeconds: 1_800 };

const isLongest = (seconds: number): boolean => seconds > 1_000;

async function beOffered(stage: Stage, atHome: boolean): Promise<void> {
  await stage.set({ ...longest, atHome });
}

/** Whether something like this is in the break that is offered; null while that is another one than is asked for. */
async function isOffered(
  { session }: Stage,
  isMeant: (way: Way<ExerciseId>) => boolean,
): Promise<boolean | null> {
  const { offer } = await session();
  if (!isLongest(offer.seconds)) return null;
  return offer.routine.items.some(
    ({ exercise, form, level }) => !isOwn(exercise) && isMeant({ exercise, form, level }),
  );
}

const leavesOut = (isMeant: (way: Way<ExerciseId>) => boolean) =>
  ({
    value: true,
    arrange: (stage) => beOffered(stage, true),
    shows: (stage) => isOffered(stage, isMeant),
    expected: false,
  }) as const satisfies Effect<boolean>;

const filters = (filter: Filter) => leavesOut((way) => !passes(filter, way));
const heeds = (flag: Flag) => leavesOut(({ exercise }) => exercises[exercise].hiddenBy.includes(flag));

const isForHomeAlone = (way: Way<ExerciseId>): boolean =>
  formOf(way).office === 'home' || isOnFloor(formOf(way), way.level);

const isWheeled = ({ exercise, form }: Way<ExerciseId>): boolean => {
  const { wheelchair } = exercises[exercise];
  return wheelchair.is === 'done' && (form === wheelchair.form || form === 'no-holds');
};

/** Seen in the break that is offered next, or in who is drawn. */
export const offerEffects = {
  atHome: {
    value: true,
    arrange: (stage) => beOffered(stage, false),
    shows: (stage) => isOffered(stage, isForHomeAlone),
    expected: true,
  },
  openPlan: filters('open-plan'),
  seatedOnly: filters('seated-only'),
  wheelchair: {
    value: true,
    arrange: (stage) => beOffered(stage, true),
    shows: async (stage) => ({
      isDrawn: (await stage.session()).body.base,
      others: await isOffered(stage, (way) => !isWheeled(way)),
    }),
    expected: { isDrawn: 'wheelchair', others: false },
  },
  restingArm: {
    value: 'left',
    arrange: (stage) => beOffered(stage, true),
    shows: async (stage) => ({
      rests: (await stage.session()).body.restingArm,
      bothArms: await isOffered(stage, ({ exercise, form }) => armsOf(exercise, form) === 'both'),
    }),
    expected: { rests: 'left', bothArms: false },
  },
  noDoorway: filters('no-doorway'),
  noEquipment: filters('no-equipment'),
  noBreathHolds: filters('no-holds'),
  noNeckWork: filters('no-neck'),
  noFloor: filters('no-floor'),
  hasOsteoporosis: heeds('osteoporosis'),
  hasSoreShoulder: heeds('shoulder'),
  isPregnant: leavesOut(
    (way) => exercises[way.exercise].hiddenBy.includes('pregnancy') || holdsBreath(formOf(way)),
  ),
  hasSoreKnee: heeds('knee'),
} as const satisfies Partial<Effects>;
