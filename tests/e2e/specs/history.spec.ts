import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exerciseIds } from '../../../shared/routines/exercise.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { readHistory } from '../desktop/history.ts';
import { menuLabels } from '../desktop/menu-labels.ts';
import { promptSoon } from '../desktop/prompts.ts';
import { expectReplayAgrees, readDeeds } from '../desktop/trace.ts';
import { awaitSitting } from '../desktop/tray-watch.ts';

const cardTitle = '^A minute for your back$';
const breakTitle = '^Break$';

test('a break taken, one finished early and one skipped are remembered as what they were', async ({
  desktop,
}) => {
  const { dataFolder, person, screen, trayHost } = desktop;
  const rules = { ...promptSoon, patienceSeconds: 60 };
  person.work();
  const app = await desktop.launchAppWithWindows({ rules });
  const awaitWindow = (title: string, count: number) =>
    eventually(
      `${count} of ${title}`,
      () => screen.windowsNamed(title),
      (found) => found.length === count,
      { withinMs: 90_000 },
    );
  const choose = async (label: string): Promise<void> => {
    const { menu } = await trayHost.item();
    await menu.click(label);
  };
  const finished = async (count: number): Promise<void> => {
    await eventually(
      `the end of break ${count}`,
      () => readDeeds(dataFolder),
      (deeds) => deeds.filter((deed) => deed === 'break-finished').length === count,
      { withinMs: 90_000 },
    );
  };

  await awaitWindow(cardTitle, 1);
  const card = app.electron.windows().find((page) => page.url().includes('/card/'));
  await card?.getByRole('button', { name: 'Start' }).click();
  await finished(1);

  await awaitSitting(trayHost, 5, 60);
  await choose(menuLabels.startBreak);
  await awaitWindow(breakTitle, 1);
  await app.electron
    .windows()
    .find((page) => page.url().includes('/break/'))
    ?.keyboard.press('Escape');
  await finished(2);

  await awaitWindow(cardTitle, 1);
  await choose(menuLabels.skip);
  await awaitWindow(cardTitle, 0);
  await app.quit();

  const history = await readHistory(dataFolder);
  const breaks = history.filter((line) => line.is === 'break');
  expect(breaks).toMatchObject([
    { kind: 'short', outcome: 'taken', why: 'completed' },
    { kind: 'short', outcome: 'cut-short', why: 'finished' },
    { kind: 'short', outcome: 'skipped', why: 'asked', ranSeconds: 0, exercises: [] },
  ]);
  const [taken, cutShort, skipped] = breaks;
  expect(taken?.ranSeconds).toBe(taken?.plannedSeconds);
  expect(taken?.sittingBeforeSeconds).toBeGreaterThanOrEqual(rules.sittingSeconds);
  expect(exerciseIds).toContain(taken?.exercises[0]?.id);
  expect(taken?.exercises[0]?.seconds).toBeGreaterThan(5);
  expect(cutShort?.ranSeconds).toBeLessThan((cutShort?.plannedSeconds ?? 0) / 2);
  expect(skipped?.sittingBeforeSeconds).toBeGreaterThanOrEqual(rules.sittingSeconds);
  for (const { date, time, offset } of breaks) {
    const at = Date.parse(`${date}T${time}${offset}`);
    expect(Math.abs(Date.now() - at)).toBeLessThan(300_000);
  }
  const spans = history.filter((line) => line.is === 'sitting' || line.is === 'rest');
  expect(spans.map(({ is }) => is)).toContain('sitting');
  expect(spans.map(({ is }) => is)).toContain('rest');
  expect((await stat(join(dataFolder, 'history'))).mode & 0o777).toBe(0o700);
  await expectReplayAgrees(dataFolder);
});
