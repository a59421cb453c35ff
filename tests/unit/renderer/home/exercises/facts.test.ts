import { describe, expect, it } from 'vitest';
import { factsOf, summary } from '../../../../../renderer/home/exercises/facts.ts';
import { roundedLength } from '../../../../../renderer/home/exercises/rounded-length.ts';
import { testWords } from '../../../../support/words.ts';

const { translate } = testWords;
const textsOf = (doneAs: Parameters<typeof factsOf>[0]): readonly string[] =>
  factsOf(doneAs, translate, 'en').map(({ name, text }) => `${translate(name)}: ${text}`);

describe('what one wants to know before one tries an exercise', () => {
  it('is kind, length, position, what it takes and where', () => {
    expect(textsOf({ exercise: 'scap-squeeze', form: 'standard' })).toEqual([
      'Kind: Strength, between the shoulder blades',
      'Takes: 60 s',
      'Position: seated or standing',
      'Needs: nothing',
      'Where: anywhere in an office, quiet',
    ]);
  });

  it('names what will do in place of something else, and what is needed besides', () => {
    expect(textsOf({ exercise: 'roller-ext', form: 'standard' })).toContain(
      'Needs: a roller or a rolled towel',
    );
  });

  it('follows the form', () => {
    expect(textsOf({ exercise: 'heat', form: 'bath' })).toContain('Needs: a bathtub');
  });

  it('says what is best in the evening', () => {
    expect(textsOf({ exercise: 'breath-478', form: 'standard' })).toContain('When: best in the evening');
  });

  it('fits on a line in the list', () => {
    expect(summary({ exercise: 'cat-cow', form: 'standard' }, translate)).toBe('48 s · seated · quiet');
  });
});

it.each([
  [48, '48 s'],
  [110, '110 s'],
  [165, '3 min'],
  [296, '5 min'],
  [1275, '21 min'],
])('%d seconds are called %s', (seconds, text) => {
  expect(roundedLength(seconds, translate)).toBe(text);
});
