import { describe, expect, it } from 'vitest';
import {
  type Filters,
  isFiltering,
  noFilters,
  positionChoices,
} from '../../../../../renderer/home/exercises/filters.ts';
import { entriesIn, listingOf } from '../../../../../renderer/home/exercises/listing.ts';
import { listedProgrammes } from '../../../../../renderer/home/exercises/places.ts';
import { sourceMessages } from '../../../../../shared/i18n/messages.ts';
import { pseudoLocalise } from '../../../../../shared/i18n/pseudo.ts';
import { createTranslator } from '../../../../../shared/i18n/translate.ts';
import { type Area, areas, areasOf } from '../../../../../shared/routines/areas.ts';
import { exercises } from '../../../../../shared/routines/catalogue.ts';
import { type ExerciseId, exerciseIds } from '../../../../../shared/routines/exercise.ts';
import { english } from '../../../../support/english.ts';
import { testWords } from '../../../../support/words.ts';

const entries = entriesIn(testWords.translate);
const find = (filters: Partial<Filters>, liked: readonly ExerciseId[] = []) => {
  const { exercises: found, programmes } = listingOf(entries, { ...noFilters, ...filters }, liked);
  return { exercises: found, programmes: programmes.map(({ id }) => id) };
};
const typed = (words: string): readonly ExerciseId[] => find({ typed: words }).exercises;

describe('the list', () => {
  it('holds everything while nothing is looked for', () => {
    const { exercises: all, programmes } = find({});
    expect(all).toEqual(exerciseIds);
    expect(programmes).toEqual(listedProgrammes.map(({ id }) => id));
    expect(isFiltering(noFilters)).toBe(false);
    expect(isFiltering({ ...noFilters, isQuiet: true })).toBe(true);
  });
});

describe('searching', () => {
  it.each(exerciseIds)('finds %s by its name', (exercise) => {
    expect(typed(english(exercises[exercise].texts.name))).toContain(exercise);
  });

  it.each([
    ['a name without its accents and marks', 'CHILDS pose', ['childs-pose']],
    ['numbers without their hyphens', '478', ['breath-478']],
    ['a part of a name', 'angel', ['wall-angel']],
    ['words in any order', 'squeeze blade', ['scap-squeeze']],
    ['what it is done with', 'roller', ['roller-ext']],
    ['where it comes from', 'yoga', ['childs-pose', 'sphinx']],
    [
      'another word for a part of the body',
      'lumbar',
      exerciseIds.filter((id) => areasOf(id).includes('low')),
    ],
    ['another word for a kind', 'meditation', ['body-scan']],
    ['the kind', 'Stretch neck', ['neck-side']],
  ])('takes %s', (_what, words, found) => {
    expect(typed(words)).toEqual(found);
  });

  it('takes letters without their accents in a language that has them', () => {
    const accented = createTranslator(pseudoLocalise(sourceMessages), 'en');
    const found = listingOf(entriesIn(accented), { ...noFilters, typed: 'shoulder blade squeeze' }, []);
    expect(found.exercises).toContain('scap-squeeze');
  });

  it('finds a programme by its name and by what is in it', () => {
    expect(find({ typed: 'calm minutes' }).programmes).toEqual(['reset-c', 'calm']);
    expect(find({ typed: 'sphinx' }).programmes).toEqual(['evening']);
  });

  it('finds nothing by words that are nowhere', () => {
    expect(find({ typed: 'trampoline' })).toEqual({ exercises: [], programmes: [] });
  });
});

describe('pointing at a part of the body', () => {
  it.each(areas)('%s leaves some exercises, and the programmes with one of them', (area: Area) => {
    const { exercises: found, programmes } = find({ area });
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(exerciseIds.filter((id) => areasOf(id).includes(area)));
    expect(programmes.length).toBeGreaterThan(0);
  });
});

describe('what suits', () => {
  it.each(positionChoices)('%s leaves something', (position) => {
    expect(find({ position }).exercises.length).toBeGreaterThan(0);
  });

  it('on the floor is what one form of an exercise is, also where another is not', () => {
    const floor = find({ position: 'floor' }).exercises;
    expect(floor).toEqual(['roller-ext', 'bird-dog', 'dead-bug', 'childs-pose', 'sphinx']);
    expect(find({ position: 'seated' }).exercises).toContain('childs-pose');
  });

  it('in a wheelchair leaves out what another exercise takes the place of', () => {
    const found = find({ position: 'wheels' }).exercises;
    for (const exercise of exerciseIds) {
      expect(found.includes(exercise), exercise).toBe(exercises[exercise].wheelchair.is !== 'replaced');
    }
  });

  it('without equipment is furniture at most', () => {
    const found = find({ isWithoutEquipment: true }).exercises;
    expect(found).toContain('hip-flexor');
    expect(found).not.toContain('band-row');
    expect(found).not.toContain('heat');
  });

  it('quiet is what nobody notices, anywhere in an office', () => {
    const found = find({ isQuiet: true }).exercises;
    expect(found).toContain('scap-squeeze');
    expect(found).not.toContain('chair-rotation');
    expect(find({ isQuiet: true }).programmes).toEqual(['reset-c', 'calm']);
  });

  it('asks all of one form, and not one thing of one form and another of the next', () => {
    const found = find({ position: 'floor', isWithoutEquipment: true }).exercises;
    expect(found).toEqual([]);
  });

  it('favourites are the exercises that were marked, and no programme', () => {
    expect(find({ isLiked: true }, ['walk', 'cat-cow'])).toEqual({
      exercises: ['cat-cow', 'walk'],
      programmes: [],
    });
  });
});
