/** The part of Electron's `ipcMain` that is used. */
export interface ListenerPort {
  removeAllListeners(channel: string): unknown;
  listenerCount(channel: string): number;
}

/** electron-store answers this channel to any page, with the path of the data folder and no look at who asks. */
const electronStoreChannel = 'electron-store-get-data';

/** Takes away the listener that electron-store adds when a store is made. To be called after that. */
export function closeForeignChannels(port: ListenerPort): void {
  port.removeAllListeners(electronStoreChannel);
  const left = port.listenerCount(electronStoreChannel);
  if (left !== 0) throw new Error(`${electronStoreChannel} still has ${left} listeners; expected none`);
}
