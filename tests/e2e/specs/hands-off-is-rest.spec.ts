import { isDeepStrictEqual } from 'node:util';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually, throughout } from '../desktop/eventually.ts';
import { isResting } from '../desktop/tooltip.ts';
import { expectReplayAgrees, readDeeds } from '../desktop/trace.ts';
import { awaitFreshLedger, awaitSitting, awaitTooltip } from '../desktop/tray-watch.ts';

test('hands off the desk: away, the ledger clears, nothing is prompted, the menu keeps still', async ({
  desktop,
}) => {
  const { dataFolder, person, trayHost } = desktop;
  person.work();
  const app = await desktop.launchApp({ rules: shortRules });
  await awaitSitting(trayHost, 10, 35);

  person.rest();
  await awaitTooltip(trayHost, 'away', isResting('silence'), 30);
  await eventually(
    'the ledger to be cleared',
    () => readDeeds(dataFolder),
    (deeds) => deeds.includes('ledger-cleared'),
    { withinMs: 30_000 },
  );

  // Long enough for two looks at the idle time: nothing is left to say, so nothing may be drawn or set anew.
  const item = await trayHost.item();
  const labels = await item.menu.labels();
  const seen = item.signals();
  await throughout(
    'no new menu, icon or tooltip while nobody is there',
    () => item.signals(),
    (signals) => isDeepStrictEqual(signals, seen),
    { forMs: 22_000 },
  );
  expect(await item.menu.labels()).toEqual(labels);
  expect(await item.state()).toEqual({ is: 'resting', because: 'silence', keptSeconds: 0 });

  person.work();
  await awaitFreshLedger(trayHost, 30);
  const deeds = await readDeeds(dataFolder);
  expect(deeds).not.toContain('prompt');
  expect(deeds).not.toContain('due');
  expect(deeds.filter((did) => did === 'ledger-cleared')).toHaveLength(1);

  await app.quit();
  await expectReplayAgrees(dataFolder);
});
