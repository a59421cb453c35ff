import type { Reply, RequestInput, RequestOutput } from '../../shared/ipc/contract.ts';
import type { RequestName } from '../../shared/ipc/names.ts';
import type {
  AppService,
  FirstRunService,
  HistoryService,
  SessionService,
  SettingsService,
} from './services.ts';

/** At once, or when somebody outside has answered. */
type Answer<N extends RequestName> = Reply<RequestOutput[N]> | Promise<Reply<RequestOutput[N]>>;

/** One function for each request; a name without one does not compile. */
export type Handlers = { readonly [N in RequestName]: (input: RequestInput<N>) => Answer<N> };

const accept = <T>(value: T): Reply<T> => ({ ok: true, value });

export function createHandlers(services: {
  readonly session: SessionService;
  readonly settings: SettingsService;
  readonly history: HistoryService;
  readonly app: AppService;
  readonly firstRun: FirstRunService;
}): Handlers {
  const { session, settings, history, app, firstRun } = services;
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
    'history:read': ({ from }) => accept(history.read(from)),
    'app:restart': () => {
      app.restart();
      return accept(null);
    },
    'app:facts': () => accept(app.facts()),
    'first-run:finish': () => {
      firstRun.finish();
      return accept(null);
    },
  };
}
