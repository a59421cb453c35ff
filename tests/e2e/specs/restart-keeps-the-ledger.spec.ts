import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { letTimePass } from '../desktop/eventually.ts';
import { expectReplayAgrees, readDeeds } from '../desktop/trace.ts';
import { awaitSitting } from '../desktop/tray-watch.ts';

/** Rest begins to pay only beyond what a restart may take, as it does with the rules a person has. */
const rules = { ...shortRules, sittingSeconds: 120, minCreditSeconds: 8 };

test('quit in the middle of a sitting and started again: no credit, nothing lost', async ({ desktop }) => {
  const { dataFolder, person, trayHost } = desktop;
  person.work();
  const first = await desktop.launchApp({ rules });
  const sittingBefore = await awaitSitting(trayHost, 20, 40);

  const quitAtMs = performance.now();
  await first.quit();
  const second = await desktop.launchApp({ rules });
  expect(performance.now() - quitAtMs).toBeLessThan(5_000);

  const sittingAfterwards = await awaitSitting(trayHost, 1, 10);
  expect(sittingAfterwards).toBeGreaterThanOrEqual(sittingBefore);
  expect(sittingAfterwards).toBeLessThan(sittingBefore + 25);
  const deeds = await readDeeds(dataFolder);
  expect(deeds).not.toContain('rest-credited');
  expect(deeds).not.toContain('ledger-cleared');

  await second.quit();
  await expectReplayAgrees(dataFolder);
});

test('killed in the middle of a sitting and started again: no credit, at most 60 s lost', async ({
  desktop,
}) => {
  const { dataFolder, person, trayHost } = desktop;
  person.work();
  const first = await desktop.launchApp({ rules });
  // Beyond the 60 s after which the state is saved at the latest: losing everything must not pass.
  await awaitSitting(trayHost, 60, 80);
  await letTimePass(15);

  const killedAtMs = performance.now();
  await first.kill();
  const second = await desktop.launchApp({ rules });
  expect(performance.now() - killedAtMs).toBeLessThan(5_000);

  const sittingAfterwards = await awaitSitting(trayHost, 1, 10);
  expect(sittingAfterwards).toBeGreaterThanOrEqual(60 + 15 - 60);
  const deeds = await readDeeds(dataFolder);
  expect(deeds).not.toContain('rest-credited');
  expect(deeds).not.toContain('ledger-cleared');

  await second.quit();
  await expectReplayAgrees(dataFolder);
});
