import { describe, expect, it } from 'vitest';
import { firstRunSteps } from '../../../../renderer/home/first-run/steps.ts';
import { helpTopics } from '../../../../renderer/home/help/topics.ts';
import {
  addressOf,
  type Place,
  pages,
  placeOfFragment,
  topicReturnedFrom,
} from '../../../../renderer/home/pages.ts';

const today: Place = { page: 'today' };
const list: Place = { page: 'help', topic: null };
const signs: Place = { page: 'help', topic: 'signs' };

describe('an address', () => {
  it.each([
    ['#settings', { page: 'settings' }],
    ['#today', today],
    ['', today],
    ['#no-such-page', today],
    ['#help', list],
    ['#help/signs', signs],
    ['#help/no-such-topic', today],
    ['#first-run', { page: 'first-run', step: 'welcome' }],
    ['#first-run/place', { page: 'first-run', step: 'place' }],
    ['#first-run/no-such-step', today],
  ])('"%s" leads to one place', (fragment, place) => {
    expect(placeOfFragment(fragment)).toEqual(place);
  });

  it('leads to the warning signs also by the name that card, break and main use', () => {
    expect(placeOfFragment('#signs')).toEqual(signs);
  });

  it('of a place leads back to it, for every page and every topic', () => {
    const topics = helpTopics.map((topic): Place => ({ page: 'help', topic }));
    const steps = firstRunSteps.map((step): Place => ({ page: 'first-run', step }));
    for (const place of [...steps, ...pages.map((page) => placeOfFragment(`#${page}`)), ...topics]) {
      expect(placeOfFragment(addressOf(place))).toEqual(place);
    }
  });
});

describe('coming back to the list of topics', () => {
  it('is known by the topic that was left', () => {
    expect(topicReturnedFrom(list, signs)).toBe('signs');
  });

  it.each([
    ['the start of the window', list, null],
    ['another page', list, today],
    ['one topic to the next', { page: 'help', topic: 'sources' }, signs],
    ['a topic to another page', today, signs],
  ] as const)('is not what going from %s is', (_name, place, cameFrom) => {
    expect(topicReturnedFrom(place, cameFrom)).toBeNull();
  });
});
