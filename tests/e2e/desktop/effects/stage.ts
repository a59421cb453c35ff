import type { Page } from 'playwright';
import type { SessionAction } from '../../../../shared/ipc/session-action.ts';
import type { SessionSnapshot } from '../../../../shared/ipc/snapshots.ts';
import { type SettingKey, settingRows } from '../../../../shared/settings/catalogue.ts';
import type { Preferences } from '../../../../shared/settings/preferences.ts';
import type { AppWithWindows } from '../app-with-windows.ts';
import type { Desktop } from '../desktop.ts';
import type { AppWithHome } from '../home-window.ts';
import type { NotificationService } from '../notification-service.ts';
import { type Decision, readDecisions } from '../trace.ts';
import { enterSetting } from './enter-setting.ts';

/** A running app, whose window is open on any page, and what can be done to it and seen of it. */
export type Stage = {
  readonly desktop: Desktop;
  readonly app: AppWithWindows;
  readonly home: Page;
  readonly notifications: NotificationService;
  /** Enters a value on the settings page. */
  change(key: SettingKey, value: unknown): Promise<void>;
  /** Sets what a row takes for granted. */
  set(values: Partial<Preferences>): Promise<void>;
  /** Sets back whatever was changed. */
  setBack(): Promise<void>;
  session(): Promise<SessionSnapshot>;
  act(action: SessionAction): Promise<void>;
  decisions(): Promise<readonly Decision[]>;
  /** Opens a page of the window by its address. */
  open(address: string): Promise<void>;
};

async function openPage(home: Page, address: string): Promise<void> {
  await home.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

export function stageOf(
  desktop: Desktop,
  { app, home }: AppWithHome,
  notifications: NotificationService,
): Stage {
  const changed = new Set<string>();
  const update = async (values: Record<string, unknown>): Promise<void> => {
    for (const key of Object.keys(values)) changed.add(key);
    // The page is handed text: what is no JSON is no value of a setting.
    const reply = await home.evaluate(
      (text) => window.unhunch.updateSettings({ values: JSON.parse(text) }),
      JSON.stringify(values),
    );
    if (!reply.ok) throw new Error(`${Object.keys(values).join(', ')} refused: ${reply.refusal.kind}`);
  };
  return {
    desktop,
    app,
    home,
    notifications,
    change: async (key, value) => {
      changed.add(key);
      await openPage(home, '#settings');
      const isEntered = await enterSetting(home, key, value);
      if (!isEntered) await update({ [key]: value });
    },
    set: update,
    setBack: async () => {
      const rows = Object.entries(settingRows).filter(([key]) => changed.has(key));
      await update(Object.fromEntries(rows.map(([key, { initial }]) => [key, initial])));
      changed.clear();
    },
    session: async () => {
      const reply = await home.evaluate(() => window.unhunch.readSession());
      if (!reply.ok) throw new Error('the app does not answer');
      return reply.value;
    },
    act: async (action) => {
      const reply = await home.evaluate((what) => window.unhunch.act(what), action);
      if (!reply.ok) throw new Error(`${action.is} refused: ${reply.refusal.kind}`);
    },
    decisions: () => readDecisions(desktop.dataFolder),
    open: (address) => openPage(home, address),
  };
}
