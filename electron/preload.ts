import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, PushListener, RequestInput, RequestOutput } from '../shared/ipc/contract.ts';
import type { PushName, RequestName } from '../shared/ipc/names.ts';
import type { Reply } from '../shared/ipc/refusal.ts';
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
  readGoals: () => request('goals:read', null),
  actOnGoals: (action) => request('goals:act', action),
  saveYours: (order) => request('yours:save', order),
  savePage: () => request('yours:save-page', null),
  openCopy: () => request('yours:open', null),
  takeCopy: (order) => request('yours:take', order),
  eraseEverything: (order) => request('yours:erase', order),
  restart: () => request('app:restart', null),
  quit: () => request('app:quit', null),
  readFacts: () => request('app:facts', null),
  finishFirstRun: () => request('first-run:finish', null),
  readOwn: () => request('own:read', null),
  saveOwn: (saved) => request('own:save', saved),
  removeOwn: (removed) => request('own:remove', removed),
  offerOwn: (offered) => request('own:offer', offered),
  importPack: (pack) => request('own:import', pack),
  removePack: (removed) => request('own:remove-pack', removed),
  exportOwn: (about) => request('own:export', about),
  onSessionChanged: (listener) => onPush('session:changed', listener),
  onSettingsChanged: (listener) => onPush('settings:changed', listener),
};

contextBridge.exposeInMainWorld('unhunch', bridge);
