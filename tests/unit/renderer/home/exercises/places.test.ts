import { describe, expect, it } from 'vitest';
import {
  exercisesAddress,
  exercisesIn,
  exercisesPlaceOf,
  hasWarmth,
  listedProgrammes,
  openable,
} from '../../../../../renderer/home/exercises/places.ts';
import { exerciseIds } from '../../../../../shared/routines/exercise.ts';

describe('what there is to open', () => {
  it('is every exercise and every programme that is more than one exercise of a minute', () => {
    expect(openable).toHaveLength(exerciseIds.length + listedProgrammes.length);
    expect(listedProgrammes.map(({ id }) => id)).toEqual([
      'move-a',
      'move-b',
      'move-c',
      'move-d',
      'reset-a',
      'reset-b',
      'reset-c',
      'strength-weekly',
      'strength-desk',
      'calm',
      'evening',
    ]);
  });

  it('has an address of its own each, which leads back to it', () => {
    const addresses = openable.map(exercisesAddress);
    expect(new Set(addresses).size).toBe(openable.length);
    expect(openable.map((opened) => exercisesPlaceOf(exercisesAddress(opened)))).toEqual(openable);
  });
});

describe('the page that is read before warmth', () => {
  it('comes before warmth itself and before the evening at home, and before nothing else', () => {
    expect(openable.filter(hasWarmth).map(exercisesAddress)).toEqual([
      '#exercises/heat',
      '#exercises/evening',
    ]);
  });

  it('has an address, where there is warmth in it', () => {
    expect(exercisesPlaceOf('#exercises/heat/warmth')).toEqual({
      is: 'warmth',
      before: { is: 'exercise', exercise: 'heat' },
    });
    expect(exercisesPlaceOf('#exercises/chin-tuck/warmth')).toBeNull();
  });
});

it('an exercise that a programme does twice is in it once', () => {
  const [, quiet] = listedProgrammes;
  if (quiet === undefined) throw new Error('there is a quiet programme');
  expect(exercisesIn({ is: 'programme', programme: quiet })).toEqual([
    'chair-rotation',
    'cat-cow',
    'neck-side',
    'breath-belly',
  ]);
});
