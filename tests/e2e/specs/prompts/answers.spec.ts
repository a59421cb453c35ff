import type { Page } from 'playwright';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { menuLabels } from '../../desktop/menu-labels.ts';
import { awaitCard, awaitNoPrompt, cardTitle, pageOf, promptSoon } from '../../desktop/prompts.ts';
import { type Decision, expectReplayAgrees, readDecisions } from '../../desktop/trace.ts';
import { awaitTooltip } from '../../desktop/tray-watch.ts';

const press = (card: Page, name: string): Promise<void> =>
  card.getByRole('button', { name, exact: true }).click();

async function choose(card: Page, item: 'skip' | 'seated' | 'meeting'): Promise<void> {
  await press(card, translate('card.menu'));
  await card.getByRole('menuitem', { name: translate(`card.menu.${item}`) }).click();
}

const awaitDeed = (dataFolder: string, did: string, withinMs = 10_000): Promise<readonly Decision[]> =>
  eventually(
    `"${did}" to be decided`,
    () => readDecisions(dataFolder),
    (decisions) => decisions.some((decision) => decision.did === did),
    { withinMs },
  );

test('a notice says nothing on the screen; the card is put off, skipped, and left without an answer', async ({
  desktop,
}) => {
  const { dataFolder, person, screen } = desktop;
  const rules = { ...promptSoon, snoozeSeconds: 4, patienceSeconds: 9 };
  person.work();
  const app = await desktop.launchAppWithWindows({ rules });

  await awaitDeed(dataFolder, 'notice', 30_000);
  expect(await screen.windowsNamed(cardTitle)).toEqual([]);

  await awaitCard(screen);
  const first = await pageOf(app, 'card');
  await expect(first.getByRole('heading')).toHaveText(translate('window.mode.prompt.short'));
  await expect(first.locator('.card-offer')).toHaveText(/^.+\d+ s · .+ · .+$/);
  await press(first, translate('card.snooze', { time: '4 s' }));
  await awaitNoPrompt(screen);

  await awaitCard(screen);
  await choose(await pageOf(app, 'card'), 'skip');
  await awaitNoPrompt(screen);

  await awaitCard(screen);
  await awaitNoPrompt(screen);

  const said = (await readDecisions(dataFolder)).filter(({ did }) =>
    ['prompt-closed', 'snoozed', 'skipped'].includes(did),
  );
  expect(said.map(({ did, why }) => [did, why])).toEqual([
    ['prompt-closed', 'snoozed'],
    ['snoozed', 'asked'],
    ['prompt-closed', 'skipped'],
    ['skipped', 'asked'],
    ['prompt-closed', 'no-answer'],
    ['snoozed', 'no-answer'],
  ]);
  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('the card offers something seated, lets a meeting be, comes back after it, and takes leaving for an answer', async ({
  desktop,
}) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  person.work();
  const app = await desktop.launchAppWithWindows({ rules: promptSoon });
  await awaitCard(screen);
  const card = await pageOf(app, 'card');
  const offered = await card.locator('.card-name').textContent();
  await choose(card, 'seated');
  await expect(card.locator('.card-name')).not.toHaveText(offered ?? '');
  await expect(card.locator('.card-offer')).toContainText(` · ${translate('routine.position.seated')} · `);

  await choose(card, 'meeting');
  await awaitNoPrompt(screen);
  await awaitTooltip(trayHost, 'paused', ({ is }) => is === 'paused', 8);
  await awaitDeed(dataFolder, 'owed', 10_000);
  await (await trayHost.item()).menu.click(menuLabels.resume);
  await awaitCard(screen);

  person.rest();
  await awaitDeed(dataFolder, 'ledger-cleared', 30_000);
  await awaitNoPrompt(screen);
  const said = (await readDecisions(dataFolder)).filter(
    ({ did }) => !['notice', 'due', 'back'].includes(did),
  );
  expect(said.map(({ did, why }) => [did, why])).toEqual([
    ['prompt', 'limit-reached'],
    ['prompt-closed', 'paused'],
    ['owed', expect.any(String)],
    ['prompt', 'limit-reached'],
    ['prompt-closed', 'left'],
    ['away', 'left'],
    ['break-finished', 'left'],
    ['ledger-cleared', expect.any(String)],
  ]);
  await app.quit();
  await expectReplayAgrees(dataFolder);
});
