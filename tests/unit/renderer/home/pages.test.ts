import { expect, it } from 'vitest';
import { pageOfFragment } from '../../../../renderer/home/pages.ts';

it.each([
  ['#settings', 'settings'],
  ['#today', 'today'],
  ['', 'today'],
  ['#no-such-page', 'today'],
])('the fragment "%s" leads to %s', (fragment, page) => {
  expect(pageOfFragment(fragment)).toBe(page);
});
