import type { WebContents } from 'electron';

/** No page embeds another: the tag is off in every window, and attaching is prevented besides. */
export function forbidWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
