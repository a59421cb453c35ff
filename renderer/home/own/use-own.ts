import { useSyncExternalStore } from 'react';
import type { OwnSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';

export type OwnClient = Pick<
  Client,
  | 'act'
  | 'own'
  | 'saveOwn'
  | 'removeOwn'
  | 'offerOwn'
  | 'importPack'
  | 'removePack'
  | 'exportOwn'
  | 'settings'
>;

/** Own exercises and packs, as main says them. */
export const useOwn = ({ own }: Pick<Client, 'own'>): Loaded<OwnSnapshot> =>
  useSyncExternalStore(own.subscribe, own.current, own.current);
