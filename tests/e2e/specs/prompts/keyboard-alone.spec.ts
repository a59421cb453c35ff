import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { awaitBreak, awaitCard, awaitNoPrompt, promptSoon } from '../../desktop/prompts.ts';
import { openTerminal } from '../../desktop/terminal.ts';
import { expectReplayAgrees, readDecisions } from '../../desktop/trace.ts';
import { awaitTooltip } from '../../desktop/tray-watch.ts';

/** Nothing looks into the app here: what has the focus is what the desktop and the page make of real keys. */
test('the whole way by the keyboard: call, look through the choices, start, pause, go on, stop, type on', async ({
  desktop,
}) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  const notes = await openTerminal(desktop, 'notes');
  person.work();
  const app = await desktop.launchApp({ rules: { ...promptSoon, breakSeconds: 60 } });
  const card = await awaitCard(screen);
  person.rest();

  await person.press('ctrl+alt+shift+b');
  await eventually('the card to have the keyboard', screen.activeWindow, (id) => id === card);
  // The focus stands on Start; past the later answer lie the dots, in their menu "Something seated" is the second.
  await person.press('Tab', 'Tab', 'Return', 'Down', 'Return');
  expect(await screen.activeWindow()).toBe(card);
  await person.press('shift+Tab', 'shift+Tab', 'Return');

  const breakWindow = await awaitBreak(screen);
  await eventually('the break to have the keyboard', screen.activeWindow, (id) => id === breakWindow);
  const awaitBreakIs = (is: 'break' | 'break-paused') =>
    awaitTooltip(trayHost, is, (state) => state.is === is, 8);
  await person.press('space');
  await awaitBreakIs('break-paused');
  await person.press('space');
  await awaitBreakIs('break');
  // "Too much" holds the break while the signs are read; Esc then ends it.
  await person.press('t');
  await awaitBreakIs('break-paused');
  await person.press('Escape');
  await awaitNoPrompt(screen);

  await eventually('the notes to have the keyboard again', screen.activeWindow, (id) => id === notes.window);
  await person.type('goodtobeback');
  await notes.expectLetters('goodtobeback');
  const decisions = await readDecisions(dataFolder);
  expect(decisions.map(({ did }) => did)).toEqual(
    expect.arrayContaining(['break-started', 'break-finished']),
  );
  expect(decisions.filter(({ did }) => ['snoozed', 'skipped'].includes(did))).toEqual(
    // Cut short: an implicit snooze, and the only one.
    [expect.objectContaining({ did: 'snoozed' })],
  );

  await app.quit();
  await notes.close();
  await expectReplayAgrees(dataFolder);
});
