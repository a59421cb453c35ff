import type { WebContents } from 'electron';

type Navigation = { preventDefault(): void };
const stay = (event: Navigation): void => event.preventDefault();

/**
 * A page never becomes another page: not by a link, not in a frame, not by a redirect. Each window is one page that
 * main loads, and what main loads does not pass through these events. An address of our own is refused too, since a
 * file that does not exist would leave an empty window.
 */
export function forbidNavigation(contents: WebContents): void {
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
}
