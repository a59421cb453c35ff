import { translate } from '../../e2e/desktop/catalogue.ts';
import { eventually, letTimePass } from '../../e2e/desktop/eventually.ts';
import { awaitBreak, pageOf } from '../../e2e/desktop/prompts.ts';
import { awaitTooltip } from '../../e2e/desktop/tray-watch.ts';
import { turnToSeated } from '../studio/offer.ts';
import { almostDue } from '../studio/sessions.ts';
import { expect, resize, test } from '../studio/studio.ts';

/** Into the hold of the movement that the card shows over and over, or of the break after its get ready. */
const intoHoldSeconds = 2.4;

for (const style of ['window', 'fullscreen'] as const) {
  test(`the question as ${style}, and the choice of it`, async ({ desktop, studio }) => {
    const opened = await studio.open(almostDue);
    const { app, home } = opened;
    await turnToSeated(home, 'scap-squeeze');
    await home.getByRole('link', { name: translate('window.nav.settings') }).click();
    await home.evaluate(() => document.getElementById('group-prompts')?.scrollIntoView());
    await studio.still(home, 'prompt-gentle-preview');
    await home.locator('#setting-promptStyle').selectOption(style);
    await home.evaluate(() => document.getElementById('group-prompts')?.scrollIntoView());
    await studio.still(home, `prompt-${style}-preview`);
    await resize(opened, 360, 760);
    await home.evaluate(() => document.getElementById('setting-promptStyle')?.scrollIntoView());
    await studio.still(home, `prompt-${style}-preview-narrow`);
    desktop.person.work();
    await awaitTooltip(desktop.trayHost, 'due', ({ is }) => is === 'due', 30);
    desktop.person.rest();
    const card = await eventually(
      'the question',
      async () => {
        const page = await pageOf(app, 'card');
        return (await page.locator('.card-asking').isVisible()) ? page : undefined;
      },
      (page) => page !== undefined,
      { withinMs: 60_000, everyMs: 50 },
    );
    if (card === undefined) throw new Error('nothing is asked');
    await letTimePass(intoHoldSeconds);
    await studio.still(card, `prompt-${style}`);
    await card.getByRole('button', { name: translate('card.menu') }).click();
    await expect(card.getByRole('menu')).toBeVisible();
    await studio.still(card, `prompt-${style}-menu`);
    await card.keyboard.press('Escape');
    await card.getByRole('button', { name: translate('card.start') }).click();
    await awaitBreak(desktop.screen);
    const page = await pageOf(app, 'break');
    await expect(page.locator('.break-bar')).toBeVisible();
    await letTimePass(2 * intoHoldSeconds);
    await studio.still(page, `prompt-${style}-break`);
  });
}
