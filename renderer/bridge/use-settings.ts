import { useSyncExternalStore } from 'react';
import type { SettingsSnapshot } from '../../shared/ipc/snapshots.ts';
import type { Client } from './client.ts';
import type { Loaded } from './snapshot-store.ts';

/** The settings that hold, as main says them. */
export function useSettings({ settings }: Pick<Client, 'settings'>): Loaded<SettingsSnapshot> {
  return useSyncExternalStore(settings.subscribe, settings.current, settings.current);
}
