import type { AppOptions } from '../../e2e/desktop/app-command.ts';
import { placeSession } from '../../e2e/desktop/data-files.ts';
import type { Desktop } from '../../e2e/desktop/desktop.ts';
import { eventually, letTimePass } from '../../e2e/desktop/eventually.ts';
import { menuLabels } from '../../e2e/desktop/menu-labels.ts';
import type { ArgbPixmap } from '../../e2e/desktop/pixmap.ts';
import { isResting, type TooltipState } from '../../e2e/desktop/tooltip.ts';
import { awaitTooltip } from '../../e2e/desktop/tray-watch.ts';
import { pictureFile } from '../studio/picture-folder.ts';
import { test } from '../studio/studio.ts';
import { type Theme, themes, themeVariables } from '../studio/theme.ts';
import { type Panel, saveTrayStrip } from '../studio/tray-strip.ts';

const limitSeconds = 25 * 60;

type IsWanted = (state: TooltipState) => boolean;
const isSitting: IsWanted = ({ is }) => is === 'sitting';

/** The icon as the panel was given it. It is sent beside the tooltip, so it is read until it stays the same. */
async function iconWhen({ trayHost }: Desktop, what: string, isWanted: IsWanted): Promise<ArgbPixmap> {
  await awaitTooltip(trayHost, what, isWanted, 40);
  const item = await trayHost.item();
  const [icon] = await eventually(
    'the icon to stay as it is',
    async () => {
      const [before] = await item.pixmaps();
      await letTimePass(0.3);
      const [after] = await item.pixmaps();
      return [before, after] as const;
    },
    ([before, after]) => before !== undefined && after !== undefined && before.argb.equals(after.argb),
  );
  if (icon === undefined) throw new Error('the tray item has no icon');
  return icon;
}

/** Starts the app on a session with so much sitting in it, and quits it when `look` is done. */
async function launchedAt<T>(
  desktop: Desktop,
  options: AppOptions,
  ledgerSeconds: number,
  look: () => Promise<T>,
): Promise<T> {
  await placeSession(desktop.dataFolder, { ledgerSeconds });
  const app = await desktop.launchApp(options);
  const seen = await look();
  await app.quit();
  return seen;
}

/** From the beginning of a sitting to nobody there, as the caption in the README names them. */
async function iconsOf(desktop: Desktop, theme: Theme): Promise<Panel['icons']> {
  const { person, trayHost } = desktop;
  const options = { env: themeVariables(theme) };
  person.work();
  const quarter = await launchedAt(desktop, options, limitSeconds * 0.25, () =>
    iconWhen(desktop, 'sitting', isSitting),
  );
  const [most, paused, standing] = await launchedAt(desktop, options, limitSeconds * 0.75, async () => {
    const sitting = await iconWhen(desktop, 'sitting', isSitting);
    const { menu } = await trayHost.item();
    await menu.click(menuLabels.pauseHalfHour);
    const inPause = await iconWhen(desktop, 'paused', ({ is }) => is === 'paused');
    await menu.click(menuLabels.resume);
    await awaitTooltip(trayHost, 'sitting', isSitting, 10);
    await menu.click(menuLabels.standing);
    return [sitting, inPause, await iconWhen(desktop, 'standing', isResting('standing'))] as const;
  });
  const due = await launchedAt(desktop, options, limitSeconds, () =>
    iconWhen(desktop, 'due', ({ is }) => is === 'due' || is === 'prompt'),
  );
  person.rest();
  const away = await launchedAt(desktop, options, limitSeconds * 0.75, () =>
    iconWhen(desktop, 'away', isResting('starting')),
  );
  return [quarter, most, due, paused, standing, away];
}

test('the tray icon in all that it says @readme', async ({ desktop }) => {
  const panels: Panel[] = [];
  for (const theme of themes) panels.push({ theme, icons: await iconsOf(desktop, theme) });
  await saveTrayStrip(pictureFile('tray.png'), panels, desktop.folder);
});
