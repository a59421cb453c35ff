import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually, letTimePass } from '../desktop/eventually.ts';
import { isResting } from '../desktop/tooltip.ts';
import { expectReplayAgrees, readDeeds } from '../desktop/trace.ts';
import { awaitFreshLedger, awaitSitting, awaitTooltip } from '../desktop/tray-watch.ts';

/** More than a full rest of the short rules, and more than a stall. */
const sleepSeconds = 20;

test('sleep clears the ledger once, each power message doubled', async ({ desktop }) => {
  const { dataFolder, logind, person, trayHost } = desktop;
  person.work();
  const app = await desktop.launchApp({ rules: shortRules });
  await awaitSitting(trayHost, 10, 35);

  person.rest();
  await logind.suspend({ doubled: true });
  await awaitTooltip(trayHost, 'asleep', isResting('asleep'), 8);
  const before = await readDeeds(dataFolder);
  await letTimePass(sleepSeconds);
  await logind.resume({ doubled: true });
  await eventually(
    'the ledger to be cleared at the resume',
    () => readDeeds(dataFolder),
    (deeds) => deeds.includes('ledger-cleared'),
    { withinMs: 15_000 },
  );

  person.work();
  await awaitFreshLedger(trayHost, 30);
  const since = (await readDeeds(dataFolder)).slice(before.length);
  expect(since.filter((did) => did === 'ledger-cleared')).toHaveLength(1);
  expect(since.filter((did) => did === 'back')).toHaveLength(1);
  expect(since).not.toContain('prompt');

  await app.quit();
  await expectReplayAgrees(dataFolder);
});

test('a sleep of which no message arrives is known by its gap', async ({ desktop }) => {
  const { dataFolder, person, trayHost } = desktop;
  person.work();
  const app = await desktop.launchApp({ rules: shortRules });
  await awaitSitting(trayHost, 10, 35);

  person.rest();
  const before = await readDeeds(dataFolder);
  app.stop();
  await letTimePass(sleepSeconds);
  app.cont();
  await eventually(
    'the ledger to be cleared after the gap',
    () => readDeeds(dataFolder),
    (deeds) => deeds.includes('ledger-cleared'),
    { withinMs: 15_000 },
  );

  person.work();
  await awaitFreshLedger(trayHost, 30);
  const since = (await readDeeds(dataFolder)).slice(before.length);
  expect(since.filter((did) => did === 'ledger-cleared')).toHaveLength(1);
  expect(since).not.toContain('prompt');
  expect(since).not.toContain('due');

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
