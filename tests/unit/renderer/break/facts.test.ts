import { describe, expect, it } from 'vitest';
import { factOf } from '../../../../renderer/break/facts.ts';
import { english } from '../../../support/english.ts';
import { buildView } from '../../../support/session-view.ts';

const { today } = buildView();

describe('the sentence about the day at the end of a break', () => {
  it('takes turns', () => {
    const facts = [6, 7, 8].map((breaksTaken) => factOf({ ...today, breaksTaken }, english));
    expect(facts).toEqual([
      '6 breaks today so far.',
      '40 min of rest today so far.',
      'Your longest sitting today: 41 min.',
    ]);
  });

  it('greets the first break of the day', () => {
    expect(factOf({ ...today, breaksTaken: 1 }, english)).toBe('Your first break today.');
  });

  it('tells nothing that is too little to be news', () => {
    const early = { ...today, breaksTaken: 2, restSeconds: 30, longestSittingSeconds: 60 };
    expect(factOf(early, english)).toBe('2 breaks today so far.');
    expect(factOf({ ...early, breaksTaken: 0 }, english)).toBeNull();
  });
});
