import type { PromptStyle } from '../../../../shared/settings/preferences.ts';
import { expectNothingFound } from '../../desktop/axe.ts';
import { translate } from '../../desktop/catalogue.ts';
import { placeFile, settingsFile } from '../../desktop/data-files.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { awaitBreak, awaitNoPrompt, cardTitle, pageOf, promptSoon } from '../../desktop/prompts.ts';
import type { Place, Screen } from '../../desktop/screen.ts';
import { openTerminal } from '../../desktop/terminal.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';
import { typeUntil } from '../../desktop/typing.ts';

const wholeDisplay: Place = { x: 0, y: 0, width: 1280, height: 800 };

type Expected = {
  readonly style: PromptStyle;
  readonly question: Place;
  /** The break fills the screen, and says by itself how it is left. */
  readonly isBreakFull: boolean;
};

const styles: readonly Expected[] = [
  { style: 'window', question: { x: 320, y: 220, width: 640, height: 360 }, isBreakFull: false },
  { style: 'fullscreen', question: wholeDisplay, isBreakFull: true },
];

/** Waits until the question stands in its place; its window there. */
async function awaitQuestion(screen: Screen, expected: Place): Promise<string> {
  const found = await eventually(
    'the question in its place',
    async () => {
      const [window = ''] = await screen.windowsNamed(cardTitle);
      return { window, place: await screen.placeOf(window) };
    },
    ({ place }) => JSON.stringify(place) === JSON.stringify(expected),
    { withinMs: 60_000 },
  );
  return found.window;
}

for (const { style, question, isBreakFull } of styles) {
  test(`the question comes as ${style}, takes no letter, is answered by the keys and leads to its break`, async ({
    desktop,
  }) => {
    const { dataFolder, person, screen } = desktop;
    await placeFile(
      settingsFile(dataFolder),
      JSON.stringify({ version: 1, settings: { promptStyle: style } }),
    );
    const notes = await openTerminal(desktop, 'notes');
    person.work();
    const app = await desktop.launchAppWithWindows({ rules: { ...promptSoon, breakSeconds: 60 } });
    const card = await pageOf(app, 'card');
    person.rest();
    const coming = awaitQuestion(screen, question);
    const typed = await typeUntil(person, coming);
    const window = await coming;
    await person.type('andon');
    await notes.expectLetters(`${typed}andon`);
    expect(await screen.activeWindow()).toBe(notes.window);

    const hint = translate('keys.call.hint', { keys: translate('keys.call.control') });
    await expect(card.getByText(hint)).toBeVisible();
    await expectNothingFound(app.electron, card, style);

    await person.press('ctrl+alt+shift+b');
    await eventually('the question to have the keyboard', screen.activeWindow, (id) => id === window);
    // Under Playwright a page believes all along that it has the focus, so that none is handed to a button.
    await person.press('Tab', 'Return');

    const breakWindow = await awaitBreak(screen);
    await eventually('the break to have the keyboard', screen.activeWindow, (id) => id === breakWindow);
    const page = await pageOf(app, 'break');
    await expect(page.locator('.break-bar')).toBeVisible();
    if (isBreakFull) expect(await screen.placeOf(breakWindow)).toEqual(wholeDisplay);
    else expect((await screen.placeOf(breakWindow)).width).toBe(960);
    await expect(page.getByText(translate('keys.escape'), { exact: true })).toBeVisible({
      visible: isBreakFull,
    });
    await expectNothingFound(app.electron, page, `${style}, break`);
    await person.press('Escape');
    await awaitNoPrompt(screen);
    await eventually('the notes to have the keyboard', screen.activeWindow, (id) => id === notes.window);

    await app.quit();
    await notes.close();
    await expectReplayAgrees(dataFolder);
  });
}
