import { cannotRun } from '../../desktop/cannot-run.ts';
import { type Desktop, expect, openDesktop, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { awaitCard, awaitNoPrompt, promptSoon } from '../../desktop/prompts.ts';
import { mustRun } from '../../desktop/run-command.ts';
import { expectReplayAgrees } from '../../desktop/trace.ts';
import { displaySize, missingForTwoDisplays, plugInSecond, xorgDummy } from '../../desktop/two-displays.ts';

const name = 'the card comes into the corner of the display that has the pointer';
const margin = 16;

async function expectCardFollowsPointer({
  dataFolder,
  env,
  launchApp,
  person,
  screen,
}: Desktop): Promise<void> {
  await plugInSecond(env);
  person.work();
  const app = await launchApp({ rules: { ...promptSoon, snoozeSeconds: 4 } });
  for (const [display, x] of [
    ['the second', displaySize.width],
    ['the first', 0],
  ] as const) {
    await mustRun('xdotool', ['mousemove', String(x + 300), '300'], { env });
    const card = await awaitCard(screen);
    const place = await screen.placeOf(card);
    expect([place.x + place.width, place.y + place.height], `on ${display} display`).toEqual([
      x + displaySize.width - margin,
      displaySize.height - margin,
    ]);
    // Hands off, whose Shift would let go of the one that is held.
    person.rest();
    await person.press('ctrl+alt+shift+b');
    await eventually('the card to have the keyboard', screen.activeWindow, (window) => window === card);
    await person.press('Escape');
    await awaitNoPrompt(screen);
    person.work();
  }
  await app.quit();
  await expectReplayAgrees(dataFolder);
}

test(name, async () => {
  const missing = missingForTwoDisplays();
  if (missing !== undefined) return cannotRun(name, missing);
  const opened = await openDesktop({ hasTrayHost: true, xProgram: xorgDummy });
  try {
    await expectCardFollowsPointer(opened.desktop);
  } catch (error) {
    await opened.keepEvidence(test.info());
    throw error;
  } finally {
    await opened.close();
  }
});
