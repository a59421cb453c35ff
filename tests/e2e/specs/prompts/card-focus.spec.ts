import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { menuLabels } from '../../desktop/menu-labels.ts';
import { awaitBreak, awaitCard, awaitNoPrompt, pageOf, promptSoon } from '../../desktop/prompts.ts';
import { openTerminal } from '../../desktop/terminal.ts';
import { expectReplayAgrees, readDeeds } from '../../desktop/trace.ts';
import { awaitSitting } from '../../desktop/tray-watch.ts';
import { typeUntil } from '../../desktop/typing.ts';

test('no letter is lost to the card while it comes and goes, nor when the window in use closes meanwhile', async ({
  desktop,
}) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  const letter = await openTerminal(desktop, 'letter');
  const notes = await openTerminal(desktop, 'notes');
  person.work();
  const app = await desktop.launchAppWithWindows({
    rules: { ...promptSoon, sittingSeconds: 10, patienceSeconds: 7, snoozeSeconds: 60 },
  });
  await awaitSitting(trayHost, 4, 20);

  // The card comes, and behind the scenes the break window is made ready.
  person.rest();
  await notes.expectLetters(await typeUntil(person, awaitCard(screen)));
  await pageOf(app, 'break');
  expect(await screen.activeWindow()).toBe(notes.window);

  // The window manager looks for another window to give the keyboard to, and that is not the card.
  await notes.close();
  await eventually(
    'the letter to have the keyboard',
    screen.activeWindow,
    (active) => active === letter.window,
  );
  await letter.expectLetters(await typeUntil(person, awaitNoPrompt(screen)));
  expect(await readDeeds(dataFolder)).toEqual(expect.arrayContaining(['prompt-closed', 'snoozed']));

  await app.quit();
  await letter.close();
  await expectReplayAgrees(dataFolder);
});

test('keys, tray, a second launch and a click bring the card to the keyboard, and an answer hands it back', async ({
  desktop,
}) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  const notes = await openTerminal(desktop, 'notes');
  person.work();
  const rules = { ...promptSoon, snoozeSeconds: 3, maxSnoozes: 5 };
  const app = await desktop.launchAppWithWindows({ rules });
  const { menu } = await trayHost.item();
  let typed = '';

  const pressKeys = (): Promise<void> => {
    // Hands off, whose Shift would let go of the one that is held.
    person.rest();
    return person.press('ctrl+alt+shift+b');
  };
  for (const [how, call] of [
    ['the keys', pressKeys],
    ['the tray', () => menu.click(menuLabels.call)],
    ['a second launch', () => desktop.launchAgain({ rules })],
    ['a click', async (card: string) => clickFigure(card)],
  ] as const) {
    await test.step(how, async () => {
      const card = await awaitCard(screen);
      expect(await screen.activeWindow()).toBe(notes.window);
      await call(card);
      await eventually(`the card to have the keyboard by ${how}`, screen.activeWindow, (id) => id === card);
      await person.press('Escape');
      await awaitNoPrompt(screen);
      await eventually('the notes to have it back', screen.activeWindow, (id) => id === notes.window);
      person.rest();
      await person.type('ok');
      typed += 'ok';
      await notes.expectLetters(typed);
      person.work();
    });
  }
  const asked = (await readDeeds(dataFolder)).filter((did) => did === 'snoozed');
  expect(asked).toHaveLength(4);

  // A break that the tray starts needs no calling.
  await menu.click(menuLabels.startBreak);
  const breakWindow = await awaitBreak(screen);
  await eventually('the break to have the keyboard', screen.activeWindow, (id) => id === breakWindow);
  const page = await pageOf(app, 'break');
  await page.locator('.break-bar').waitFor();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  await person.press('Escape');
  await awaitNoPrompt(screen);
  await eventually('the notes to have it back', screen.activeWindow, (id) => id === notes.window);

  await app.quit();
  await notes.close();
  await expectReplayAgrees(dataFolder);

  async function clickFigure(card: string): Promise<void> {
    const { x, y } = await screen.placeOf(card);
    await person.click(x + 60, y + 60);
  }
});
