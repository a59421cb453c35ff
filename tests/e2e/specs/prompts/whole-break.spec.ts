import type { Page } from 'playwright';
import type { RunningRoutine } from '../../../../shared/ipc/snapshots.ts';
import { captionOf } from '../../../../shared/routines/catalogue.ts';
import { phaseEvents } from '../../../../shared/routines/phase-events.ts';
import { routineMs } from '../../../../shared/routines/programme.ts';
import { runningOn } from '../../desktop/break-page.ts';
import { translate } from '../../desktop/catalogue.ts';
import { expect, test } from '../../desktop/desktop.ts';
import { eventually } from '../../desktop/eventually.ts';
import { awaitBreak, awaitCard, awaitNoPrompt, pageOf, promptSoon } from '../../desktop/prompts.ts';
import { openTerminal } from '../../desktop/terminal.ts';
import { expectReplayAgrees, readDecisions } from '../../desktop/trace.ts';

/** Keeps what the live region says from now on, in the page. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const region = document.querySelector('[role=status]');
    const heard: string[] = [region?.textContent ?? ''];
    Object.assign(window, { heard });
    if (region === null) return;
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

const heardOn = (page: Page): Promise<readonly string[]> => page.evaluate(() => Reflect.get(window, 'heard'));

/** Every line a listener is to hear from the first movement on: phases, halfway, and three counts at each end. */
function linesOf({ routine, run }: RunningRoutine): readonly string[] {
  const events = phaseEvents(routine, run, run.startedAtMs - 1, run.startedAtMs + routineMs(routine));
  const words = events.map((event) => {
    if (event.is === 'phase') return translate(captionOf(event));
    return event.is === 'halfway'
      ? translate('routine.halfway')
      : translate('routine.count', { count: event.count });
  });
  // The end has a page of its own.
  return words.slice(0, -1);
}

test('a break is played from 3-2-1 to its last word, told to who listens, and hands the keyboard back', async ({
  desktop,
}) => {
  const { dataFolder, person, screen } = desktop;
  const notes = await openTerminal(desktop, 'notes');
  person.work();
  const app = await desktop.launchAppWithWindows({ rules: promptSoon });
  await awaitCard(screen);
  const card = await pageOf(app, 'card');
  const page = await pageOf(app, 'break');
  await expect(page.locator('.player')).toBeVisible();
  await listen(page);
  const name = await card.locator('.card-name').textContent();
  await card.getByRole('button', { name: translate('card.start') }).click();
  person.rest();

  const breakWindow = await awaitBreak(screen);
  await eventually('the break to have the keyboard', screen.activeWindow, (id) => id === breakWindow);
  await expect(page.getByRole('heading')).toHaveText(name ?? '');
  await expect(page.locator('.count-ring-number')).toHaveText(/^[123]$/);
  const running = await runningOn(page);
  const countsSeen = new Set<string>();
  await eventually(
    'the end',
    async () => {
      countsSeen.add(
        (await page
          .locator('.count-ring')
          .textContent({ timeout: 200 })
          .catch(() => '')) ?? '',
      );
      return page.locator('.farewell').isVisible();
    },
    (isOver) => isOver,
    { withinMs: 60_000 },
  );
  expect(countsSeen.size).toBeGreaterThan(3);

  await expect(page.getByRole('status')).toContainText(translate('break.done.short'));
  await expect(page.getByRole('status')).toContainText(translate('break.fact.first'));
  const heard = (await heardOn(page)).join('. ');
  for (const line of linesOf(running)) expect(heard).toContain(line);
  // Phases and counts, and not every second.
  expect((await heardOn(page)).length).toBeLessThan(linesOf(running).length + 3);

  await awaitNoPrompt(screen);
  await eventually('the notes to have the keyboard again', screen.activeWindow, (id) => id === notes.window);
  await person.type('onwego');
  await notes.expectLetters('onwego');
  expect(app.electron.windows()).toEqual([]);
  const finished = (await readDecisions(dataFolder)).filter(({ did }) => did === 'break-finished');
  expect(finished).toEqual([expect.objectContaining({ why: 'completed', taken: true })]);
  expect((await readDecisions(dataFolder)).map(({ did }) => did)).toContain('ledger-cleared');

  await app.quit();
  await notes.close();
  await expectReplayAgrees(dataFolder);
});
