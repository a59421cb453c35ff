import { describe, expect, it } from 'vitest';
import { leftText } from '../../../../renderer/home/lengths.ts';
import { lengthText } from '../../../../renderer/player/length-text.ts';
import { testWords } from '../../../support/words.ts';

describe('lengths of breaks', () => {
  it.each([
    [75, '75 s'],
    [119, '119 s'],
    [120, '2 min'],
    [300, '5 min'],
  ])('words %i seconds as %s', (seconds, text) => {
    expect(lengthText(seconds, testWords.translate)).toBe(text);
  });

  it('counts a begun minute of what is left whole', () => {
    expect(leftText(290, testWords.translate)).toBe('5 min');
  });

  it('never says that less than nothing is left', () => {
    expect(leftText(-3, testWords.translate)).toBe('0 s');
  });
});
