import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { isResting } from '../desktop/tooltip.ts';
import { expectReplayAgrees, readDeeds } from '../desktop/trace.ts';
import { awaitFreshLedger, awaitSitting, awaitTooltip } from '../desktop/tray-watch.ts';

for (const reporter of ['logind', 'screenSaver'] as const) {
  test(`a lock that ${reporter} reports is rest, however busy the keyboard`, async ({ desktop }) => {
    const { dataFolder, person, trayHost } = desktop;
    const lockScreen = desktop[reporter];
    person.work();
    const app = await desktop.launchApp({ rules: shortRules });
    await awaitSitting(trayHost, 10, 30);

    // Hands stay on: what is typed at a lock screen is not sitting at work.
    await lockScreen.lock();
    await awaitTooltip(trayHost, 'locked', isResting('locked'), 8);
    await eventually(
      'the ledger to be cleared behind the lock',
      () => readDeeds(dataFolder),
      (deeds) => deeds.includes('ledger-cleared'),
      { withinMs: 35_000 },
    );
    const whileLocked = await readDeeds(dataFolder);
    expect(whileLocked).not.toContain('away');
    expect(whileLocked).not.toContain('prompt');

    await lockScreen.unlock();
    await awaitFreshLedger(trayHost, 30);

    await app.quit();
    await expectReplayAgrees(dataFolder);
  });

  test(`a lock of a moment that ${reporter} reports leaves the ledger as it was`, async ({ desktop }) => {
    const { dataFolder, person, trayHost } = desktop;
    const lockScreen = desktop[reporter];
    person.work();
    const app = await desktop.launchApp({ rules: { ...shortRules, minCreditSeconds: 10 } });
    const sittingBefore = await awaitSitting(trayHost, 10, 30);

    await lockScreen.lock();
    await awaitTooltip(trayHost, 'locked', isResting('locked'), 8);
    await lockScreen.unlock();
    const sittingAfterwards = await awaitSitting(trayHost, 1, 10);
    expect(sittingAfterwards).toBeGreaterThanOrEqual(sittingBefore);
    const deeds = await readDeeds(dataFolder);
    expect(deeds).not.toContain('ledger-cleared');
    expect(deeds).not.toContain('rest-credited');

    await app.quit();
    await expectReplayAgrees(dataFolder);
  });
}

test('a logind that restarts behind the lock screen ends no rest', async ({ desktop }) => {
  const { dataFolder, logind, person, trayHost } = desktop;
  person.work();
  const app = await desktop.launchApp({ rules: shortRules });
  await awaitSitting(trayHost, 10, 30);

  await logind.lock();
  await awaitTooltip(trayHost, 'locked', isResting('locked'), 8);
  await logind.restart();
  // The rest goes on behind it for as long as it takes to clear the ledger, with hands that stay on.
  await eventually(
    'the ledger to be cleared behind the lock',
    () => readDeeds(dataFolder),
    (deeds) => deeds.includes('ledger-cleared'),
    { withinMs: 35_000 },
  );
  expect(await readDeeds(dataFolder)).not.toContain('back');

  // The session is heard of the new one as well.
  await logind.lock();
  await logind.unlock();
  await awaitFreshLedger(trayHost, 30);

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
