import type { Reply, RequestInput, RequestOutput } from '../../shared/ipc/contract.ts';
import type { RequestName } from '../../shared/ipc/names.ts';
import type { AppService, HistoryService, SessionService, SettingsService } from './services.ts';

/** One function for each request; a name without one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (input: RequestInput<N>) => Reply<RequestOutput[N]>;
};

const accept = <T>(value: T): Reply<T> => ({ ok: true, value });

export function createHandlers(services: {
  readonly session: SessionService;
  readonly settings: SettingsService;
  readonly history: HistoryService;
  readonly app: AppService;
}): Handlers {
  const { session, settings, history, app } = services;
  return {
    'session:read': () => accept(session.snapshot()),
    'session:act': (action) => accept(session.act(action)),
    'settings:read': () => accept(settings.snapshot()),
    'settings:update': ({ key, value }) => settings.update(key, value),
    'settings:reset': ({ key }) => settings.reset(key),
    'settings:choose-country': ({ country }) => settings.update('country', country),
    'history:read': ({ from }) => accept(history.read(from)),
    'app:restart': () => {
      app.restart();
      return accept(null);
    },
  };
}
