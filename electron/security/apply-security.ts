import type { App, Session } from 'electron';
import { forbidDownloads } from './downloads.ts';
import { forbidNavigation } from './navigation.ts';
import { forbidNetwork, keepCallsInside } from './network.ts';
import { forbidPermissions } from './permissions.ts';
import { forbidWebviews } from './webview.ts';
import { forbidNewWindows } from './window-open.ts';

/** Puts every rule on the session and on each page the app will ever have. To be called before the first window. */
export function applySecurity(app: App, session: Session): void {
  forbidPermissions(session);
  forbidDownloads(session);
  void forbidNetwork(session);
  app.on('web-contents-created', (_event, contents) => {
    forbidNavigation(contents);
    forbidNewWindows(contents);
    forbidWebviews(contents);
    keepCallsInside(contents);
  });
}
