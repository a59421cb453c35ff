import type { Page } from 'playwright';
import { translate } from '../../e2e/desktop/catalogue.ts';
import { eventually, letTimePass } from '../../e2e/desktop/eventually.ts';
import { awaitTooltip } from '../../e2e/desktop/tray-watch.ts';
import { turnToSeated } from '../studio/offer.ts';
import { almostDue } from '../studio/sessions.ts';
import { expect, test } from '../studio/studio.ts';

/** Into the hold of the movement that the card shows over and over. */
const intoHoldSeconds = 2.4;

test('the card, and its menu @readme', async ({ desktop, studio }) => {
  const { app, home } = await studio.open(almostDue);
  await turnToSeated(home, 'scap-squeeze');
  desktop.person.work();
  await awaitTooltip(desktop.trayHost, 'due', ({ is }) => is === 'due', 30);
  desktop.person.rest();
  const card: Page | undefined = await eventually(
    'the card to ask',
    async () => {
      const page = app.electron.windows().find((each) => each.url().includes('/card/'));
      return (await page?.locator('.card-asking').isVisible()) === true ? page : undefined;
    },
    (page) => page !== undefined,
    { withinMs: 30_000, everyMs: 50 },
  );
  if (card === undefined) throw new Error('there is no card');
  // The figure moves by the page's own clock, which nothing outside can ask.
  await letTimePass(intoHoldSeconds);
  await studio.still(card, 'card');
  await card.getByRole('button', { name: translate('card.menu') }).click();
  await expect(card.getByRole('menu')).toBeVisible();
  await studio.still(card, 'card-menu');
});
