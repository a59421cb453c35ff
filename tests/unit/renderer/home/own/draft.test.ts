import { describe, expect, it } from 'vitest';
import {
  type Draft,
  draftOf,
  emptyDraft,
  type Field,
  previewOf,
  readDraft,
} from '../../../../../renderer/home/own/draft.ts';
import { buildContent, buildOwn } from '../../../../support/packs.ts';

const complete: Draft = { ...emptyDraft, name: 'Wall slide', steps: 'Stand.\nSlide both arms up.' };
const withNumbers = (numbers: Partial<Draft['numbers']>, more: Partial<Draft> = {}): Draft => ({
  ...complete,
  ...more,
  numbers: { ...complete.numbers, ...numbers },
});

const problemsIn = (draft: Draft): readonly (readonly [Field, string, number | null])[] => {
  const read = readDraft(draft);
  return read.is === 'right'
    ? []
    : read.problems.map(({ field, fault, step }) => [field, fault.is, step] as const);
};

describe('an exercise as it is entered', () => {
  it('takes a name and a step; everything else is there to begin with', () => {
    expect(problemsIn(emptyDraft)).toEqual([
      ['name', 'text', null],
      ['steps', 'too-few', null],
    ]);
    expect(readDraft(complete).is).toBe('right');
  });

  it('has a step for each line that says something', () => {
    const read = readDraft({ ...complete, steps: '  Stand tall. \r\n\n   \nLift both arms.\n' });
    expect(read).toMatchObject({ is: 'right', content: { steps: ['Stand tall.', 'Lift both arms.'] } });
  });

  it('says which step is too long, and which holds markup', () => {
    expect(problemsIn({ ...complete, steps: `Sit.\n${'x'.repeat(241)}` })).toEqual([
      ['steps', 'too-long', 2],
    ]);
    expect(problemsIn({ ...complete, steps: '<b>Sit.</b>\nStand.' })).toEqual([['steps', 'text', 1]]);
  });

  it.each([
    ['', 'wrong-type'],
    ['ten', 'wrong-type'],
    ['2.5', 'not-whole'],
    ['0', 'too-low'],
    ['51', 'too-high'],
    ['1e3', 'wrong-type'],
  ])('keeps “%s” repetitions as they were typed and says what is wrong with them', (typed, fault) => {
    expect(problemsIn(withNumbers({ repetitions: typed }))).toEqual([['repetitions', fault, null]]);
  });

  it('asks for the numbers of its own timing alone', () => {
    const wrong = { repetitions: 'x', moveSeconds: 'x', times: 'x', minutes: 'x' };
    expect(problemsIn(withNumbers(wrong)).map(([field]) => field)).toEqual(['repetitions', 'moveSeconds']);
    expect(problemsIn(withNumbers(wrong, { timing: 'hold' })).map(([field]) => field)).toEqual(['times']);
    expect(problemsIn(withNumbers(wrong, { timing: 'minutes' })).map(([field]) => field)).toEqual([
      'minutes',
    ]);
  });

  it('asks for the rest between sets where there are several', () => {
    expect(problemsIn(withNumbers({ betweenSetsSeconds: 'x' }))).toEqual([]);
    expect(problemsIn(withNumbers({ sets: '3', betweenSetsSeconds: 'x' }))).toEqual([
      ['betweenSetsSeconds', 'wrong-type', null],
    ]);
  });

  it('takes half an hour at most, which is said of the timing as a whole', () => {
    const long = { repetitions: '50', moveSeconds: '20', holdSeconds: '100', returnSeconds: '20' };
    expect(problemsIn(withNumbers(long))).toEqual([['timing', 'exercise-too-long', null]]);
  });

  it('comes back into the form as it was saved', () => {
    for (const differing of [
      {},
      { timing: { is: 'minutes', minutes: 3 } as const, stopIf: 'It pinches.', figure: 'plank' as const },
      {
        timing: { is: 'hold', times: 2, holdSeconds: 30, restSeconds: 5 } as const,
        sets: 3,
        betweenSetsSeconds: 40,
      },
    ]) {
      const content = buildContent(differing);
      expect(readDraft(draftOf(buildOwn(differing)))).toEqual({ is: 'right', content });
    }
  });
});

describe('what is shown of it before it is complete', () => {
  it('is its figure and its length, whatever it is called', () => {
    expect(previewOf({ ...emptyDraft, figure: 'plank' })).toMatchObject({ figure: 'plank' });
    expect(previewOf(withNumbers({ repetitions: '' }))).toBeNull();
  });
});
