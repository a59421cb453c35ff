import { requestChannel } from '../../../electron/ipc/channels.ts';
import type { AppWithHome } from '../../e2e/desktop/home-window.ts';

/** What main does with all that its windows ask from now on: it says nothing, or that it failed. */
export type Unanswered = 'silent' | 'refusing';

/** A page that asks in vain: nothing from outside holds main up for as long as a picture takes. Not to be undone. */
export async function leaveUnanswered({ app, home }: AppWithHome, how: Unanswered): Promise<void> {
  await app.electron.evaluate(
    ({ ipcMain, BrowserWindow }, given) => {
      // Nor does it tell of anything by itself.
      for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send = () => undefined;
      ipcMain.removeHandler(given.channel);
      ipcMain.handle(given.channel, () =>
        given.how === 'silent' ? new Promise(() => undefined) : { ok: false, refusal: { kind: 'failed' } },
      );
    },
    { channel: requestChannel, how },
  );
  await home.reload();
  await home.locator('h1').waitFor();
}
