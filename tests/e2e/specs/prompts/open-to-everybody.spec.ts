import type { Page } from 'playwright';
import type {} from '../../../../renderer/bridge/window.d.ts';
import { textOf } from '../../../../shared/i18n/text-of.ts';
import { formOf } from '../../../../shared/routines/catalogue.ts';
import { mainItemOf } from '../../../../shared/routines/programme.ts';
import { accessibilityTree, tabStops } from '../../desktop/accessibility-tree.ts';
import { expectNothingFound, looks } from '../../desktop/axe.ts';
import { momentOn, runningOn } from '../../desktop/break-page.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { expectTree } from '../../desktop/everybody.ts';
import { menuLabels } from '../../desktop/menu-labels.ts';
import { awaitBreak, awaitCard, awaitNoPrompt, pageOf, promptSoon } from '../../desktop/prompts.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';

/** What stands for the picture of what is offered. */
async function figureText(card: Page): Promise<string> {
  const reply = await card.evaluate(() => window.unhunch.readSession());
  const routine = reply.ok ? reply.value.offer.routine : undefined;
  if (routine === undefined) throw new Error('nothing is offered');
  return textOf(formOf(mainItemOf(routine)).figure, translate);
}

test('card, break and stop card are open to everybody in each thing that can hold', async ({ desktop }) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  person.work();
  const app = await desktop.launchAppWithWindows({ rules: { ...promptSoon, breakSeconds: 60 } });
  const { electron } = app;
  await awaitCard(screen);
  const card = await pageOf(app, 'card');
  const later = translate('card.snooze', { time: '15 s' });
  const more = translate('card.menu');

  await test.step('the card', async () => {
    await expectNothingFound(electron, card, 'card');
    const tree = await accessibilityTree(card);
    await expectTree(card.getByRole('main'), 'card');
    expect(tree[0]).toBe(`main: ${translate('card.label')}`);
    expect(tree).toContain(`heading: ${translate('window.mode.prompt.short')}`);
    expect(tree.filter((line) => line.startsWith('button'))).toEqual(
      [translate('card.start'), later, more, translate('card.hold')].map((name) => `button: ${name}`),
    );
    expect(tree).toContain(`image: ${await figureText(card)}`);
    expect(await tabStops(card, 4)).toEqual([translate('card.start'), later, more, translate('card.hold')]);
  });

  await test.step('the card with its menu', async () => {
    await card.getByRole('button', { name: more }).click();
    await expectNothingFound(electron, card, 'menu');
    await expectTree(card.getByRole('menu'), 'card-menu');
    const items = (await accessibilityTree(card)).filter((line) => /^menu(item)?:/.test(line));
    expect(items[0]).toBe(`menu: ${more}`);
    expect(items).toContain(`menuitem: ${translate('card.menu.skip')}`);
    await card.keyboard.press('Escape');
    await expect(card.getByRole('button', { name: more })).toBeFocused();
  });

  await card.getByRole('button', { name: translate('card.start') }).click();
  await awaitBreak(screen);
  const page = await pageOf(app, 'break');
  const heading = page.getByRole('heading');

  await test.step('the break', async () => {
    await expectNothingFound(electron, page, 'get ready');
    await eventually(
      'the first movement',
      () => momentOn(page),
      ({ phase }) => phase.is !== 'get-ready',
    );
    await expectNothingFound(electron, page, 'movement');
    const tree = await accessibilityTree(page);
    const name = await heading.textContent();
    expect(tree).toContain(`heading: ${name}`);
    expect(tree).toContain(`list: ${translate('break.steps')}`);
    expect(tree.filter((line) => /^(timer|status)/.test(line))).toHaveLength(2);
    const buttons = [
      ...(['break.pause', 'break.easier', 'break.harder', 'break.swap', 'break.notForMe'] as const),
      ...(['break.finish', 'break.tooMuch'] as const),
    ];
    const names = buttons.map((key) => translate(key));
    expect(tree.filter((line) => line.startsWith('button'))).toEqual(names.map((each) => `button: ${each}`));
    await heading.focus();
    expect(await tabStops(page, 7)).toEqual(names);
  });

  await test.step('the break while it is paused and made easier', async () => {
    await heading.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('e');
    await expect(page.getByText(translate('break.paused'))).toBeVisible();
    await expect(page.getByText(translate('routine.level.easier'), { exact: true }).first()).toBeVisible();
    await expectNothingFound(electron, page, 'paused');
  });

  await test.step('the stop card', async () => {
    await page.keyboard.press('t');
    await expect(page.locator('.stop-card')).toBeVisible();
    await expect(page.locator('h1')).toBeFocused();
    await expectNothingFound(electron, page, 'stop card');
    // The list of countries, then the way out.
    const stops = await tabStops(page, 2);
    expect(stops.at(-1)).toBe(translate('break.stop.close'));
    await person.press('Escape');
    await awaitNoPrompt(screen);
  });

  // It stays for three seconds, too short a time for all looks at once.
  for (const look of looks)
    await test.step('the end', async () => {
      await (await trayHost.item()).menu.click(menuLabels.startBreak);
      await awaitBreak(screen);
      const last = await pageOf(app, 'break');
      await eventually(
        'the break',
        () => runningOn(last),
        () => true,
      );
      await look(electron, last, 'farewell', async () => {
        await last.keyboard.press('Escape');
        await expect(last.locator('h1')).toHaveText(translate('break.done.early'));
        await expect(last.locator('h1')).toBeFocused();
      });
      await awaitNoPrompt(screen);
    });

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
