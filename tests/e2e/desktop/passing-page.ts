import type { Page } from 'playwright';
import type { AppWithWindows } from './app-with-windows.ts';
import { eventually } from './eventually.ts';

/** The card or the break window, once its page is there; it may not be shown yet. */
export async function awaitPassingPage(app: AppWithWindows, kind: 'card' | 'break'): Promise<Page> {
  const found = await eventually(
    `the page of the ${kind}`,
    () => app.electron.windows().find((page) => page.url().includes(`/${kind}/`)),
    (page) => page !== undefined,
    { withinMs: 70_000 },
  );
  if (found === undefined) throw new Error(`there is no page of the ${kind}`);
  return found;
}
