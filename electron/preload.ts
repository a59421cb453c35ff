import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, PushListener, Reply, RequestInput, RequestOutput } from '../shared/ipc/contract.ts';
import type { PushName, RequestName } from '../shared/ipc/names.ts';
import { requestChannel } from './ipc/channels.ts';

function request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Reply<RequestOutput[N]>> {
  return ipcRenderer.invoke(requestChannel, { name, input });
}

/** The page gets the value alone: Electron's event would hand it the sender. */
function onPush<N extends PushName>(name: N, listener: PushListener<N>): () => void {
  const receive = (_event: unknown, payload: Parameters<PushListener<N>>[0]): void => listener(payload);
  ipcRenderer.on(name, receive);
  return () => {
    // In braces: `removeListener` answers with `ipcRenderer` itself, which the page must never be given.
    ipcRenderer.removeListener(name, receive);
  };
}

const bridge: Bridge = {
  readSession: () => request('session:read', null),
  act: (action) => request('session:act', action),
  readSettings: () => request('settings:read', null),
  updateSetting: (update) => request('settings:update', update),
  resetSetting: (reset) => request('settings:reset', reset),
  updateSettings: (update) => request('settings:update-all', update),
  copySettings: () => request('settings:copy', null),
  chooseCountry: (choice) => request('settings:choose-country', choice),
  readHistory: (span) => request('history:read', span),
  restart: () => request('app:restart', null),
  readFacts: () => request('app:facts', null),
  finishFirstRun: () => request('first-run:finish', null),
  onSessionChanged: (listener) => onPush('session:changed', listener),
  onSettingsChanged: (listener) => onPush('settings:changed', listener),
};

contextBridge.exposeInMainWorld('unhunch', bridge);
