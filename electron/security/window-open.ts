import type { WebContents } from 'electron';

/** A page opens no windows; main does. */
export function forbidNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
