import { describe, expect, it } from 'vitest';
import { type ReviewState, reviewOfAll, reviews } from '../../../../shared/safety/about-content.ts';

const unread: ReviewState = { is: 'not-reviewed' };
const spring: ReviewState = { is: 'reviewed', by: 'A. Therapist', on: '2027-03-02' };
const autumn: ReviewState = { is: 'reviewed', by: 'B. Therapist', on: '2027-10-01' };

describe('the review of the content', () => {
  it('is open for every part: no physiotherapist has read any of it', () => {
    expect(Object.values(reviews).every(({ is }) => is === 'not-reviewed')).toBe(true);
  });

  it('is open for a page as long as one part of the page is', () => {
    expect(reviewOfAll([spring, unread, autumn])).toEqual(unread);
    expect(reviewOfAll([unread, spring])).toEqual(unread);
  });

  it('is as old as its oldest part', () => {
    expect(reviewOfAll([autumn, spring])).toEqual(spring);
    expect(reviewOfAll([spring, autumn])).toEqual(spring);
  });
});
