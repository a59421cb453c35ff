import { Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import { type BusClient, callOnBus } from './bus-client.ts';
import { eventually } from './eventually.ts';

export type MenuEntry = {
  readonly id: number;
  /** The labels from the top of the menu down to this entry, e.g. `Pause / For 30 min`. */
  readonly label: string;
  readonly isEnabled: boolean;
};

/** The menu of a tray item, read and clicked through `com.canonical.dbusmenu`. */
export type TrayMenu = {
  /** Entries a person can see, separators left out, in their order. Asks for the layout alone. */
  entries(): Promise<readonly MenuEntry[]>;
  labels(): Promise<readonly string[]>;
  /**
   * Opens the menu and clicks the entry whose label is, or matches, the one given. Chromium gives all entries new
   * ids with every new tooltip and refuses the old ones, so a refused click is made again on the menu as it is then.
   */
  click(label: string | RegExp): Promise<void>;
};

type LayoutNode = readonly [number, Readonly<Record<string, unknown>>, readonly LayoutNode[]];

const layoutNode: z.ZodType<LayoutNode> = z.lazy(() =>
  z.tuple([z.number(), z.record(z.string(), z.unknown()), z.array(layoutNode)]),
);
const layoutReply = z.tuple([z.number(), layoutNode]);

/** A single underscore marks the letter that opens an entry by keyboard; two are one to read. */
const readable = (label: unknown): string =>
  typeof label === 'string' ? label.replaceAll(/_(_?)/g, '$1') : '';

function flatten(nodes: readonly LayoutNode[], parents: readonly string[]): readonly MenuEntry[] {
  return nodes.flatMap(([id, properties, children]) => {
    if (properties.visible === false || properties.type === 'separator') return [];
    const path = [...parents, readable(properties.label)];
    const entry = { id, label: path.join(' / '), isEnabled: properties.enabled !== false };
    return [entry, ...flatten(children, path)];
  });
}

const matches = (entry: MenuEntry, label: string | RegExp): boolean =>
  typeof label === 'string' ? entry.label === label : label.test(entry.label);

function entryToClick(seen: readonly MenuEntry[], label: string | RegExp): MenuEntry {
  const wanted = seen.find((entry) => matches(entry, label));
  const menu = seen.map((entry) => entry.label).join(' | ');
  if (wanted === undefined) throw new Error(`no entry ${String(label)} in the tray menu: ${menu}`);
  if (!wanted.isEnabled) throw new Error(`the entry ${wanted.label} is greyed out in the tray menu: ${menu}`);
  return wanted;
}

export function openTrayMenu(bus: BusClient, owner: string, readPath: () => Promise<string>): TrayMenu {
  const call = async <T>(
    member: string,
    signature: string,
    body: readonly unknown[],
    reply: z.ZodType<T>,
  ): Promise<T> => {
    const target = { destination: owner, path: await readPath(), interface: 'com.canonical.dbusmenu' };
    return callOnBus(bus, { ...target, member, signature, body }, reply);
  };
  const entries = async (): Promise<readonly MenuEntry[]> => {
    const [, [, , children]] = await call('GetLayout', 'iias', [0, -1, []], layoutReply);
    return flatten(children, []);
  };
  const sendEvent = (id: number, event: string): Promise<unknown> =>
    call('Event', 'isvu', [id, event, new Variant('s', ''), Math.floor(Date.now() / 1000)], z.unknown());
  return {
    entries,
    labels: async () => (await entries()).map((entry) => entry.label),
    click: async (label) => {
      // A panel says that it shows a menu; Chromium answers with an error for the top one, and panels go on.
      await call('AboutToShow', 'i', [0], z.unknown()).catch(() => undefined);
      await sendEvent(0, 'opened');
      await eventually(
        `a click on ${String(label)} in the tray menu`,
        async () => {
          const wanted = entryToClick(await entries(), label);
          await sendEvent(wanted.id, 'clicked');
        },
        () => true,
        { withinMs: 3_000 },
      );
      // Closing comes after the click, and finds no menu where that was to quit.
      await sendEvent(0, 'closed').catch(() => undefined);
    },
  };
}
