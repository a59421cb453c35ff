import { describe, expect, it } from 'vitest';
import { firstRunSteps } from '../../../../renderer/home/first-run/steps.ts';
import { helpTopics } from '../../../../renderer/home/help/topics.ts';
import {
  addressOf,
  type Place,
  pages,
  placeOfFragment,
  returnedFrom,
} from '../../../../renderer/home/pages.ts';
import { progressPlaces } from '../../../../renderer/home/progress/places.ts';

const today: Place = { page: 'today' };
const library: Place = { page: 'exercises', at: { is: 'list' } };
const squeeze = { is: 'exercise', exercise: 'scap-squeeze' } as const;
const warmth = { is: 'exercise', exercise: 'heat' } as const;
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
    ['#progress', { page: 'progress', at: 'figures' }],
    ['#yours', { page: 'progress', at: 'yours' }],
    ['#summary', { page: 'progress', at: 'summary' }],
    ['#exercises', library],
    ['#exercises/scap-squeeze', { page: 'exercises', at: squeeze }],
    ['#exercises/heat/warmth', { page: 'exercises', at: { is: 'warmth', before: warmth } }],
    ['#exercises/no-such-exercise', today],
  ])('"%s" leads to one place', (fragment, place) => {
    expect(placeOfFragment(fragment)).toEqual(place);
  });

  it('leads to the warning signs also by the name that card, break and main use', () => {
    expect(placeOfFragment('#signs')).toEqual(signs);
  });

  it('of a place leads back to it, for every page and every topic', () => {
    const topics = helpTopics.map((topic): Place => ({ page: 'help', topic }));
    const ofProgress = progressPlaces.map((at): Place => ({ page: 'progress', at }));
    const steps = firstRunSteps.map((step): Place => ({ page: 'first-run', step }));
    const ofPages = pages.map((page) => placeOfFragment(`#${page}`));
    for (const place of [...steps, ...ofPages, ...topics, ...ofProgress]) {
      expect(placeOfFragment(addressOf(place))).toEqual(place);
    }
  });
});

describe('coming back to a list', () => {
  it('is known by what was left', () => {
    expect(returnedFrom(list, signs)).toEqual({ page: 'help', from: 'signs' });
    expect(returnedFrom(library, { page: 'exercises', at: squeeze })).toEqual({
      page: 'exercises',
      from: squeeze,
    });
  });

  it('from the page before warmth is coming back from warmth', () => {
    const read: Place = { page: 'exercises', at: { is: 'warmth', before: warmth } };
    expect(returnedFrom(library, read)).toEqual({ page: 'exercises', from: warmth });
  });

  it.each([
    ['the start of the window', list, null],
    ['another page', list, today],
    ['one topic to the next', { page: 'help', topic: 'sources' }, signs],
    ['a topic to another page', today, signs],
    ['a topic to the exercises', library, signs],
    ['one exercise to the next', { page: 'exercises', at: warmth }, { page: 'exercises', at: squeeze }],
  ] as const)('is not what going from %s is', (_name, place, cameFrom) => {
    expect(returnedFrom(place, cameFrom)).toBeNull();
  });
});
