import type { Session } from 'electron';

/**
 * Denies every permission. Electron grants by default; requests and silent checks are asked separately, so both are
 * answered. Idle detection, notifications, camera and the rest all come through here. No handler for screen capture
 * is set, which makes Electron refuse it.
 */
export function forbidPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
}
