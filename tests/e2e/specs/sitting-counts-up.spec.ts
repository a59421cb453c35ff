import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { expectReplayAgrees, readDecisions, readDeeds } from '../desktop/trace.ts';
import { awaitSitting, awaitTooltip } from '../desktop/tray-watch.ts';

test('while somebody types, the tooltip counts the sitting up until the break is due', async ({
  desktop,
}) => {
  const { dataFolder, folder, person, trayHost } = desktop;
  person.work();
  const app = await desktop.launchApp({ rules: shortRules });

  const early = await awaitSitting(trayHost, 5, 20);
  const item = await trayHost.item();
  const menusSetBefore = item.signals().menus;
  await awaitSitting(trayHost, early + 10, 25);
  // The menu says the same in coarser words all the while, so it is not set again.
  expect(item.signals().menus).toBe(menusSetBefore);
  const iconWhileSitting = join(folder, 'sitting.png');
  await item.savePixmap(iconWhileSitting);

  await awaitTooltip(trayHost, 'that the break is due', ({ is }) => is === 'due' || is === 'prompt', 40);
  await eventually(
    'the icon of a due break',
    async () => {
      const iconWhenDue = join(folder, 'due.png');
      await item.savePixmap(iconWhenDue);
      return (await readFile(iconWhenDue)).equals(await readFile(iconWhileSitting));
    },
    (isTheSame) => !isTheSame,
  );
  await eventually(
    'the prompt',
    () => readDeeds(dataFolder),
    (deeds) => deeds.includes('prompt'),
    { withinMs: 20_000 },
  );
  const deeds = await readDeeds(dataFolder);
  expect(deeds.filter((did) => ['notice', 'due', 'prompt'].includes(did))).toEqual([
    'notice',
    'due',
    'prompt',
  ]);

  // The card that goes with the app is no answer of the person.
  await app.quit();
  expect((await readDecisions(dataFolder)).at(-1)).toMatchObject({ did: 'prompt-closed', why: 'quit' });
  await expectReplayAgrees(dataFolder);
});
