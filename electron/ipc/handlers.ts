import type { RequestInput, RequestOutput } from '../../shared/ipc/contract.ts';
import type { RequestName } from '../../shared/ipc/names.ts';
import type { Reply } from '../../shared/ipc/refusal.ts';
import type {
  AppService,
  FirstRunService,
  GoalsService,
  HistoryService,
  OwnService,
  SessionService,
  SettingsService,
  YoursService,
} from './services.ts';

/** At once, or when somebody outside has answered. */
type Answer<N extends RequestName> = Reply<RequestOutput[N]> | Promise<Reply<RequestOutput[N]>>;

/** One function for each request; a name without one does not compile. */
export type Handlers = { readonly [N in RequestName]: (input: RequestInput<N>) => Answer<N> };

const accept = <T>(value: T): Reply<T> => ({ ok: true, value });
const done = (act: () => void) => (): Reply<null> => {
  act();
  return accept(null);
};

export function createHandlers(services: {
  readonly session: SessionService;
  readonly settings: SettingsService;
  readonly history: HistoryService;
  readonly goals: GoalsService;
  readonly yours: YoursService;
  readonly app: AppService;
  readonly own: OwnService;
  readonly firstRun: FirstRunService;
}): Handlers {
  const { session, settings, history, goals, yours, app, own, firstRun } = services;
  return {
    'session:read': () => accept(session.snapshot()),
    'session:act': (action) => accept(session.act(action)),
    'settings:read': () => accept(settings.snapshot()),
    'settings:update': ({ key, value }) => settings.update(key, value),
    'settings:reset': ({ key }) => settings.reset(key),
    'settings:update-all': ({ values }) => settings.updateAll(values),
    'settings:copy': async () => {
      await settings.copy();
      return accept(null);
    },
    'settings:choose-country': ({ country }) => settings.update('country', country),
    'goals:read': () => accept(goals.overview()),
    'goals:act': (action) => accept(goals.act(action)),
    'history:read': async ({ from }) => accept(await history.readGently(from)),
    'yours:save': (order) => yours.save(order),
    'yours:save-page': () => yours.savePage(),
    'yours:open': () => yours.open(),
    'yours:take': (order) => yours.take(order),
    'yours:erase': () => yours.erase(),
    'app:restart': done(() => app.restart()),
    'app:quit': done(() => app.quit()),
    'app:facts': () => accept(app.facts()),
    'first-run:finish': done(() => firstRun.finish()),
    'own:read': () => accept(own.snapshot()),
    'own:save': (saved) => own.save(saved),
    'own:remove': (removed) => own.remove(removed),
    'own:offer': (offered) => own.offer(offered),
    'own:import': (pack) => own.importPack(pack),
    'own:remove-pack': (removed) => own.removePack(removed),
    'own:export': (about) => own.exportPack(about),
  };
}
