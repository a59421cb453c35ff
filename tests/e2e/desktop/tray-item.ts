import { type Message, MessageType } from '@jellybrick/dbus-next';
import { z } from 'zod';
import { type BusClient, callOnBus } from './bus-client.ts';
import { type ArgbPixmap, savePixmap } from './pixmap.ts';
import { parseTooltip, type TooltipState } from './tooltip.ts';
import { openTrayMenu, type TrayMenu } from './tray-menu.ts';

/** How often the app has told the panel to draw or read something anew. */
export type TraySignals = {
  readonly icons: number;
  readonly tooltips: number;
  readonly layouts: number;
  /**
   * Layouts of a menu that was set again. Chromium sends a layout right before every tooltip too, so one counts
   * only when the next signal was no tooltip: the latest is known late.
   */
  readonly menus: number;
};

/** One app's icon in the tray, read and used as a panel does. */
export type TrayItem = {
  tooltip(): Promise<string>;
  state(): Promise<TooltipState>;
  /** The icon in each size the app offers. */
  pixmaps(): Promise<readonly ArgbPixmap[]>;
  /** Saves the largest icon as PNG. */
  savePixmap(file: string): Promise<void>;
  signals(): TraySignals;
  readonly menu: TrayMenu;
};

const itemInterface = 'org.kde.StatusNotifierItem';

const pixmap = z
  .tuple([z.number(), z.number(), z.instanceof(Buffer)])
  .transform(([width, height, argb]): ArgbPixmap => ({ width, height, argb }));
/** Icon name, pixmaps, title, text: the words of a plain tooltip stand in the title. */
const tooltipProperty = z.tuple([z.tuple([z.string(), z.unknown(), z.string(), z.string()])]);

function countSignals(bus: BusClient, owner: string): () => TraySignals {
  const counts = { icons: 0, tooltips: 0, layouts: 0, menus: 0 };
  let isLayoutOpen = false;
  bus.on('message', ({ type, sender, member }: Message) => {
    if (type !== MessageType.SIGNAL || sender !== owner) return;
    if (member === 'NewIcon') counts.icons += 1;
    if (member === 'NewToolTip') {
      counts.tooltips += 1;
      isLayoutOpen = false;
    }
    if (member === 'LayoutUpdated') {
      counts.layouts += 1;
      if (isLayoutOpen) counts.menus += 1;
      isLayoutOpen = true;
    }
  });
  return () => ({ ...counts });
}

export function openTrayItem(bus: BusClient, owner: string, path: string): TrayItem {
  const readProperty = <T>(name: string, reply: z.ZodType<T>): Promise<T> =>
    callOnBus(
      bus,
      {
        destination: owner,
        path,
        interface: 'org.freedesktop.DBus.Properties',
        member: 'Get',
        signature: 'ss',
        body: [itemInterface, name],
      },
      reply,
    );
  const tooltip = async (): Promise<string> => {
    const [[, , title, text]] = await readProperty('ToolTip', tooltipProperty);
    return title === '' ? text : title;
  };
  const pixmaps = async (): Promise<readonly ArgbPixmap[]> =>
    (await readProperty('IconPixmap', z.tuple([z.array(pixmap)])))[0];
  return {
    tooltip,
    state: async () => parseTooltip(await tooltip()),
    pixmaps,
    savePixmap: async (file) => {
      const largest = (await pixmaps()).toSorted((one, other) => other.width - one.width)[0];
      if (largest === undefined) throw new Error('the tray item has no icon');
      await savePixmap(largest, file);
    },
    signals: countSignals(bus, owner),
    menu: openTrayMenu(bus, owner, async () => (await readProperty('Menu', z.tuple([z.string()])))[0]),
  };
}
