import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';

/** The name under which a page of an attacker finds the bare channel. */
const exposed = 'attack';

/** Takes the place of a renderer that was taken over: hands the page what the bridge keeps from it. */
const source = `
const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('${exposed}', {
  invoke: (channel, ...values) => ipcRenderer.invoke(channel, ...values),
  send: (channel, ...values) => ipcRenderer.send(channel, ...values),
});
`;

export async function writeHostilePreload(folder: string): Promise<string> {
  const file = join(folder, 'hostile-preload.cjs');
  await writeFile(file, source);
  return file;
}

/** Puts the bare channel into every page that is loaded from now on. */
export async function openRawChannel(electron: ElectronApplication, folder: string): Promise<void> {
  const preload = await writeHostilePreload(folder);
  const put = (): Promise<void> =>
    electron.evaluate(({ session }, file) => {
      const own = session.defaultSession;
      // Electron 35 took a new name for it.
      if ('registerPreloadScript' in own) own.registerPreloadScript({ type: 'frame', filePath: file });
      else Object(own).setPreloads([file]);
    }, preload);
  // The debugger may lose an answer to the collector of garbage; asked twice it does the same.
  await put().catch(put);
}
