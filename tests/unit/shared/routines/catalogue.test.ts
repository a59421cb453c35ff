import { describe, expect, it } from 'vitest';
import { exercises, formOf, planOf } from '../../../../shared/routines/catalogue.ts';
import { roundShapeOf } from '../../../../shared/routines/dose.ts';
import { type ExerciseId, exerciseIds, type FormName, levels } from '../../../../shared/routines/exercise.ts';
import { itemMs, itemOf, type RoutineItem } from '../../../../shared/routines/programme.ts';

type Change = Partial<Omit<RoutineItem, 'exercise'>>;

const secondsOf = (id: ExerciseId, change: Change = {}): number => itemMs(itemOf(id, change)) / 1000;

describe('an exercise as it usually is', () => {
  it.each([
    ['scap-squeeze', 60],
    ['band-row', 165],
    ['wall-angel', 48],
    ['doorway-pec', 30],
    ['chair-ext', 36],
    ['roller-ext', 100],
    ['chair-rotation', 80],
    ['cat-cow', 48],
    ['chin-tuck', 60],
    ['neck-side', 50],
    ['hip-flexor', 60],
    ['bird-dog', 80],
    ['dead-bug', 72],
    ['plank', 105],
    ['breath-belly', 60],
    ['breath-box', 64],
    ['breath-478', 76],
    ['breath-coherent', 66],
    ['body-scan', 180],
    ['childs-pose', 45],
    ['sphinx', 70],
    ['heat', 900],
    ['walk', 180],
    ['posture-shift', 20],
    ['desk-setup', 240],
  ] as const)('%s takes %d seconds', (id, seconds) => {
    expect(secondsOf(id)).toBe(seconds);
  });
});

describe('an exercise in another amount or form', () => {
  it.each<[string, ExerciseId, number, Change]>([
    ['two holds at the door', 'doorway-pec', 70, { rounds: 2 }],
    ['one arm and then the other', 'doorway-pec', 45, { form: 'one-arm' }],
    ['three turns to each side', 'chair-rotation', 48, { rounds: 3 }],
    ['the bird dog at a desk', 'bird-dog', 80, { form: 'desk' }],
    ['the presses into the desk', 'plank', 50, { form: 'wheelchair' }],
    ['a quick belly breath', 'breath-belly', 60, { level: 'easier' }],
    ['five minutes of belly breathing', 'breath-belly', 300, { level: 'harder' }],
    ['the most of a box', 'breath-box', 176, { rounds: 11 }],
    ['sixteen coherent breaths', 'breath-coherent', 176, { rounds: 16 }],
    ['twenty-seven coherent breaths', 'breath-coherent', 297, { rounds: 27 }],
    ['a scan of three stations', 'body-scan', 60, { level: 'easier' }],
    ['five minutes on foot', 'walk', 300, { rounds: 5 }],
    ['ten minutes on foot', 'walk', 600, { rounds: 10 }],
    ['the most of warmth', 'heat', 1200, { rounds: 20 }],
  ])('%s: %s takes %d seconds', (_what, id, seconds, change) => {
    expect(secondsOf(id, change)).toBe(seconds);
  });
});

type Version = readonly [ExerciseId, FormName];

const versions: readonly Version[] = exerciseIds.flatMap((id) =>
  Object.keys(exercises[id].forms).map((form): Version => [id, formNameOf(form)]),
);

function formNameOf(name: string): FormName {
  const known: readonly FormName[] = [
    'standard',
    'one-arm',
    'desk',
    'seated',
    'wheelchair',
    'no-holds',
    'bath',
  ];
  const found = known.find((each) => each === name);
  if (found === undefined) throw new Error(`No form is called ${name}`);
  return found;
}

describe('every exercise in every form', () => {
  it.each(exerciseIds)('%s is found by its own id', (id) => {
    expect(exercises[id].id).toBe(id);
  });

  it.each(versions.flatMap(([id, form]) => levels.map((level) => [id, form, level] as const)))(
    '%s, %s, %s, has a dose that passes time and rounds within its range',
    (exercise, form, level) => {
      const { dose, rounds, reach } = planOf({ exercise, form }, level);
      const shape = roundShapeOf(dose);
      expect(shape.workMs).toBeGreaterThan(0);
      expect(shape.phases.every(({ lastsMs }) => lastsMs > 0)).toBe(true);
      expect(rounds.least).toBeGreaterThan(0);
      expect(rounds.least).toBeLessThanOrEqual(rounds.usual);
      expect(rounds.usual).toBeLessThanOrEqual(rounds.most);
      expect(reach).toBeGreaterThan(0);
      expect(reach).toBeLessThanOrEqual(1);
    },
  );

  it.each(versions)('%s, %s, asks less when it is easier, or for another pose', (exercise, form) => {
    const { easier, usual } = formOf({ exercise, form }).levels;
    if (easier === null) return;
    const isSmaller = easier.reach < usual.reach;
    expect(isSmaller || easier.rounds.usual < usual.rounds.usual || easier.figure !== null).toBe(true);
  });
});
