import { OwnDesk } from '../../electron/app/own-desk.ts';
import { OwnKeeper } from '../../electron/app/own-keeper.ts';
import { PackKeeper } from '../../electron/app/pack-keeper.ts';
import { createHandlers } from '../../electron/ipc/handlers.ts';
import { registerRequests } from '../../electron/ipc/register.ts';
import type {
  GoalsService,
  SessionService,
  SettingsService,
  YoursService,
} from '../../electron/ipc/services.ts';
import { TrustedSenders } from '../../electron/ipc/trusted-senders.ts';
import type { GoalAction } from '../../shared/goals/actions.ts';
import { noGoals } from '../../shared/goals/goals.ts';
import { overviewOf } from '../../shared/goals/overview.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import type { AppFacts, SettingsSnapshot } from '../../shared/ipc/snapshots.ts';
import { defaultPreferences } from '../../shared/settings/preferences.ts';
import { FakeJsonFile, FakePackFiles, silentLog } from './fake-machine.ts';
import { FakePage, FakeRequestPort, fromOwnPage } from './fake-pages.ts';
import { buildSnapshot } from './session-view.ts';

export const settingsSnapshot: SettingsSnapshot = {
  preferences: defaultPreferences,
  readOnly: false,
  systemRegion: null,
  afterRestart: [],
};
export const facts: AppFacts = { version: '1.2.3', electron: '45.4.1', chromium: '144.0.1', node: '24.11.0' };
/** A person without goals. */
export const goalsOverview = overviewOf(noGoals, { days: new Map(), daysOff: [], today: '2026-03-02' });
/** The one home window. */
export const pageId = 7;

/** The door for windows over services in memory, with one home window open. */
export function openDoor(copy: () => Promise<void> = async () => undefined) {
  const acted: SessionAction[] = [];
  const updated: { readonly key: string; readonly value: unknown }[] = [];
  const errors: string[] = [];
  const warnings: string[] = [];
  const restarts: string[] = [];
  const orders: unknown[] = [];
  const session: SessionService = {
    snapshot: () => buildSnapshot(),
    act: (action) => {
      acted.push(action);
      return buildSnapshot();
    },
  };
  const settings: SettingsService = {
    snapshot: () => settingsSnapshot,
    update: (key, value) => {
      if (key === 'broken') throw new Error('disk on fire');
      updated.push({ key, value });
      return { ok: true, value: settingsSnapshot };
    },
    reset: (key) => ({
      ok: false,
      refusal: { kind: 'invalid-setting', key, detail: 'no such setting' },
    }),
    updateAll: (values) => {
      for (const [key, value] of Object.entries(values)) updated.push({ key, value });
      return { ok: true, value: settingsSnapshot };
    },
    copy: async () => {
      orders.push('copy settings');
      await copy();
    },
  };
  const own = new OwnDesk({
    keeper: new OwnKeeper({ file: new FakeJsonFile(), log: silentLog }),
    packs: new PackKeeper({ files: new FakePackFiles(), log: silentLog }),
    files: { save: async () => ({ is: 'cancelled' }) },
    newId: () => 'new',
    onChanged: () => undefined,
  });
  const decided: GoalAction[] = [];
  const goals: GoalsService = {
    overview: () => goalsOverview,
    act: (action) => {
      decided.push(action);
      return goalsOverview;
    },
  };
  const note = <T>(order: unknown, value: T): Promise<{ readonly ok: true; readonly value: T }> => {
    orders.push(order);
    return Promise.resolve({ ok: true, value });
  };
  const yours: YoursService = {
    save: (order) => note(order, 'saved'),
    savePage: () => note('page', 'saved'),
    open: () => note('open', null),
    take: (order) => note(order, { isNew: true, restarts: false }),
    erase: () => {
      orders.push('erase');
      return { ok: true, value: null };
    },
  };
  const senders = new TrustedSenders();
  const page = new FakePage(pageId);
  senders.trust(page, 'home');
  const port = new FakeRequestPort();
  const log = {
    info: () => undefined,
    warn: (message: string) => warnings.push(message),
    error: (message: string) => errors.push(message),
  };
  registerRequests(port, {
    senders,
    handlers: createHandlers({
      ...{ session, settings, own, goals, yours },
      history: {
        readGently: (from) =>
          from === '1999-01-01'
            ? Promise.reject(new Error('the disk is gone'))
            : Promise.resolve({ days: [], events: [] }),
      },
      app: { restart: () => restarts.push('restart'), quit: () => restarts.push('quit'), facts: () => facts },
      firstRun: { finish: () => orders.push('first steps are done') },
    }),
    log,
  });
  const ask = (name: string, input: unknown) => port.ask(fromOwnPage(pageId), { name, input });
  return { port, page, senders, ask, acted, decided, updated, errors, warnings, restarts, orders };
}
