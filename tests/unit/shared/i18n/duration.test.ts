import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, formatTimeLeft } from '../../../../shared/i18n/duration.ts';
import { sourceMessages } from '../../../../shared/i18n/messages.ts';
import { createTranslator } from '../../../../shared/i18n/translate.ts';
import { english } from '../../../support/english.ts';

describe('time that has passed', () => {
  it.each([
    [0, '0 s'],
    [25, '25 s'],
    [59.9, '59 s'],
    [60, '1 min'],
    [1_139, '18 min'],
    [3_600, '1 h'],
    [3_900, '1 h 5 min'],
    [7_259, '2 h'],
    [-3, '0 s'],
  ])('%d seconds are "%s"', (seconds, text) => {
    expect(formatDuration(seconds, english)).toBe(text);
  });

  it('has the digits of the language', () => {
    const arabic = createTranslator(sourceMessages, 'ar-EG');
    expect(formatDuration(18 * 60, arabic)).toBe('١٨ min');
  });
});

describe('time that is left', () => {
  it.each([
    [0, '0 s'],
    [0.4, '1 s'],
    [30, '30 s'],
    [60, '1 min'],
    [61, '2 min'],
    [3_541, '1 h'],
    [3_601, '1 h 1 min'],
  ])('%d seconds are "%s"', (seconds, text) => {
    expect(formatTimeLeft(seconds, english)).toBe(text);
  });

  it('adds up with the time that has passed to the whole minutes that were set', () => {
    const minutes = (text: string): number => Number(text.replace(' min', ''));
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 24 * 60 }), (sitting) => {
        const left = 25 * 60 - sitting;
        expect(minutes(formatDuration(sitting, english)) + minutes(formatTimeLeft(left, english))).toBe(25);
      }),
    );
  });
});
