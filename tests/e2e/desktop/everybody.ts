import type { Locator, Page } from 'playwright';
import { addressOf, type Place } from '../../../renderer/home/pages.ts';
import { placeTitle } from '../../../renderer/home/place-title.ts';
import { badlyNamed } from './accessibility-tree.ts';
import { expectNothingFound } from './axe.ts';
import { translate } from './catalogue.ts';
import { expect } from './desktop.ts';
import { expectFits } from './fitting.ts';
import type { AppWithHome } from './home-window.ts';

/** Every text that stands where something is being fetched. */
const fetching = /^(Fetching|Adding up|Looking up) /;

/** Goes to a place of the window, as a link to it does, and waits until all of it is there. */
export async function goToPlace(home: Page, place: Place): Promise<void> {
  await home.evaluate((hash) => {
    window.location.hash = hash;
  }, addressOf(place));
  await expect(home.locator('h1')).toHaveText(placeTitle(place, translate));
  await expect(home.getByText(fetching)).toHaveCount(0);
}

/** What a screen reader is told of a part of a page, as it is written down under this name in `specs/everybody/trees/`. */
export async function expectTree(part: Locator, name: string): Promise<void> {
  await expect(part).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  expect.soft(await badlyNamed(part.page()), name).toEqual([]);
}

/** The page reads well, has no findings in any colours, and fits a narrow window and large text. */
export async function expectOpenToEverybody(opened: AppWithHome, name: string): Promise<void> {
  const { app, home } = opened;
  await expectTree(home.getByRole('main'), name);
  await expectNothingFound(app.electron, home, name);
  await expectFits(opened, name);
}
