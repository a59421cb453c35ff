import type { Page } from 'playwright';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import type { AppWithWindows } from '../desktop/app-with-windows.ts';
import { translate } from '../desktop/catalogue.ts';
import { placeFile, settingsFile } from '../desktop/data-files.ts';
import { expect } from '../desktop/desktop.ts';
import { eventually, throughout } from '../desktop/eventually.ts';
import { menuLabels } from '../desktop/menu-labels.ts';
import { awaitPassingPage } from '../desktop/passing-page.ts';
import { promptSoon } from '../desktop/prompts.ts';
import { awaitVoices, listenToVoice, type Spoken, spokenIn, voiceCount } from '../desktop/spoken.ts';
import { test, voiceOn } from '../desktop/with-voices.ts';

/** The break window made ready behind the card, with voices found and somebody listening. */
async function awaitBreak(app: AppWithWindows): Promise<{ readonly card: Page; readonly page: Page }> {
  const card = await awaitPassingPage(app, 'card');
  const page = await awaitPassingPage(app, 'break');
  await listenToVoice(page);
  await awaitVoices(page);
  return { card, page };
}

/** The next line that the voice begins from now on. */
const awaitLine = async (page: Page, after: number): Promise<Spoken> =>
  eventually(
    'the voice to begin a line',
    () => spokenIn(page),
    ({ lines }) => lines.length > after && lines.at(-1)?.startedAtMs !== null,
    { withinMs: 30_000, everyMs: 30 },
  );

test('the voice says what stands on the screen, in order and one line at a time', async ({
  desktop,
  voices,
}) => {
  await placeFile(settingsFile(desktop.dataFolder), voiceOn({ voiceRate: 110, soundVolume: 40 }));
  desktop.person.work();
  const app = await desktop.launchAppWithWindows({
    rules: { ...promptSoon, patienceSeconds: 90 },
    env: voices.env,
  });
  const { card, page } = await awaitBreak(app);
  await card.getByRole('button', { name: 'Start' }).click();
  const thanks = translate('break.done.short');
  const { lines, captions } = await eventually(
    'the thanks at the end',
    () => spokenIn(page),
    (spoken) => spoken.lines.some(({ text, endedAtMs }) => text === thanks && endedAtMs !== null),
    // The page closes soon after.
    { withinMs: 60_000, everyMs: 30 },
  );

  expect(lines.map(({ error }) => error).filter((error) => error !== null)).toEqual([]);
  for (const line of lines) expect(line.text).toBe(line.captionAtStart);
  // What was said is what was shown, in the same order; a line may be left out, none is added or comes twice.
  let shown = -1;
  for (const { text } of lines) {
    const next = captions.indexOf(text, shown + 1);
    expect(next, `"${text}" after caption ${shown} of ${captions.join(' | ')}`).toBeGreaterThan(shown);
    shown = next;
  }
  expect(lines.at(0)?.text).toBe(captions[0]);
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined) expect(line.saidAtMs).toBeGreaterThanOrEqual(before.endedAtMs ?? Infinity);
    expect(line.endedAtMs ?? 0).toBeGreaterThan((line.startedAtMs ?? Infinity) + 300);
  }
  expect(lines[0]).toMatchObject({ voiceName: 'English (America) espeak-ng', rate: expect.closeTo(1.1) });
  expect(lines[0]?.volume).toBeCloseTo(0.4);
  await app.quit();
});

test('pause and finish silence the voice in the middle of a line', async ({ desktop, voices }) => {
  await placeFile(settingsFile(desktop.dataFolder), voiceOn());
  desktop.person.work();
  const app = await desktop.launchAppWithWindows({
    rules: { ...promptSoon, patienceSeconds: 90, breakSeconds: 90 },
    env: voices.env,
  });
  const { card, page } = await awaitBreak(app);
  await card.getByRole('button', { name: 'Start' }).click();
  const first = await awaitLine(page, 0);
  await page.keyboard.press('Space');
  await eventually(
    'the line to be cut',
    () => spokenIn(page),
    ({ lines }) => lines.at(-1)?.error === 'interrupted',
    { withinMs: 2_000, everyMs: 30 },
  );
  await throughout(
    'silence while paused',
    () => spokenIn(page),
    ({ lines }) => lines.length === first.lines.length,
    { forMs: 6_000 },
  );

  await page.keyboard.press('Space');
  const second = await awaitLine(page, first.lines.length);
  expect(second.lines.at(-1)?.text).toBe(second.lines.at(-1)?.captionAtStart);
  await page.keyboard.press('Escape');
  await eventually(
    'the line to be cut, and nothing after it',
    () => spokenIn(page),
    ({ lines }) => lines.length === second.lines.length && lines.at(-1)?.error === 'interrupted',
    { withinMs: 2_000, everyMs: 30 },
  );
  await eventually(
    'the break window to go, with nothing more said',
    () => ({ isClosed: page.isClosed() }),
    ({ isClosed }) => isClosed,
  );
  await app.quit();
});

test('without a wish for it nobody looks for a voice', async ({ desktop, voices }) => {
  const app = await desktop.launchAppWithWindows({ rules: shortRules, env: voices.env });
  const { menu } = await desktop.trayHost.item();
  await menu.click(menuLabels.startBreak);
  const page = await awaitPassingPage(app, 'break');
  await listenToVoice(page);
  expect(await voiceCount(page)).toBe(0);
  await throughout(
    'silence',
    async () => ({ lines: (await spokenIn(page)).lines, hasSpoken: await voices.hasSpoken() }),
    ({ lines, hasSpoken }) => lines.length === 0 && !hasSpoken,
    { forMs: 8_000 },
  );
  await app.quit();
});
