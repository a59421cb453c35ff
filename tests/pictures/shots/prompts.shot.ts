import type { Page } from 'playwright';
import { eventually } from '../../e2e/desktop/eventually.ts';
import { pageOf, promptSoon } from '../../e2e/desktop/prompts.ts';
import { takeEveryLook } from '../studio/every-look.ts';
import { languageNames, languages } from '../studio/languages.ts';
import { rooms } from '../studio/looks.ts';
import { act, readSession } from '../studio/offer.ts';
import { beginBreak } from '../studio/running-break.ts';
import { expect, test } from '../studio/studio.ts';

for (const language of languageNames) {
  const { args, say } = languages[language];
  const takeCard = (page: Page, name: string): Promise<void> =>
    takeEveryLook(page, name, { language, window: rooms.card });
  const takeBreak = (page: Page, name: string): Promise<void> =>
    takeEveryLook(page, name, { language, window: rooms.break });

  test(`the card and Today with it, in ${language}`, async ({ desktop, studio }) => {
    const { app, home } = await studio.open({}, { args, rules: promptSoon });
    desktop.person.work();
    await eventually(
      'a break to be due',
      async () => (await readSession(home)).view.mode.is,
      (mode) => mode === 'due',
      { withinMs: 60_000, everyMs: 50 },
    );
    desktop.person.rest();
    const card = await pageOf(app, 'card');
    await card.locator('.card-asking').waitFor();
    await card.getByRole('button', { name: say('card.hold') }).click();
    await takeCard(card, 'prompt-card');
    await card.getByRole('button', { name: say('card.menu') }).click();
    await card.getByRole('menu').waitFor();
    await takeCard(card, 'prompt-card-menu');
    await takeEveryLook(home, 'today-asking', { language, window: rooms.home });
  });

  test(`a break from its beginning to its end, in ${language}`, async ({ studio }) => {
    const opened = await studio.open({}, { args });
    const { page } = await beginBreak(opened, 'doorway-pec');
    await takeBreak(page, 'prompt-break');
    await page.keyboard.press('Space');
    await page.getByText(say('break.paused')).waitFor();
    await page.keyboard.down('Alt');
    await takeBreak(page, 'prompt-break-paused');
    await page.keyboard.up('Alt');
    await page.keyboard.press('t');
    await expect(page.locator('.stop-card')).toBeVisible();
    await takeEveryLook(page, 'prompt-stop', { language, window: rooms.stop });
    await takeEveryLook(opened.home, 'today-after', { language, window: rooms.home });
  });

  test(`the end of a break, in ${language}`, async ({ studio }) => {
    const { home, app } = await studio.open({}, { args });
    const { page } = await beginBreak({ home, app }, 'scap-squeeze');
    await page.clock.install();
    await act(home, { is: 'finish-break' });
    await page.locator('.farewell').waitFor();
    await takeBreak(page, 'prompt-farewell');
  });
}
