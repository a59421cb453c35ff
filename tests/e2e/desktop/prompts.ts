import type { Page } from 'playwright';
import type { Rules } from '../../../shared/domain/rules.ts';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import type { AppWithWindows } from './app-with-windows.ts';
import { translate } from './catalogue.ts';
import { eventually } from './eventually.ts';
import type { Screen } from './screen.ts';

/** The card asks after some ten seconds of work, and waits for as long as a test needs. */
export const promptSoon: Rules = {
  ...shortRules,
  sittingSeconds: 8,
  noticeSeconds: 3,
  calmWaitSeconds: 2,
  patienceSeconds: 90,
};

const titled = (text: string): string => `^${text}$`;
export const cardTitle = titled(translate('launch.card-title'));
export const breakTitle = titled(translate('launch.break-title'));

/** Waits until the card is on the screen; its window there. */
export async function awaitCard(screen: Screen): Promise<string> {
  const { card } = await eventually(
    'the card in its place',
    async () => {
      const [first = '', ...more] = await screen.windowsNamed(cardTitle);
      return { card: first, isAlone: more.length === 0, place: await screen.placeOf(first) };
    },
    // A window manager may take a moment to put it where it asks to be, which is never at the left edge.
    ({ isAlone, place }) => isAlone && place.x > 0,
    { withinMs: 60_000 },
  );
  return card;
}

export async function awaitBreak(screen: Screen): Promise<string> {
  const [window = ''] = await eventually(
    'the break window',
    () => screen.windowsNamed(breakTitle),
    (found) => found.length === 1,
    { withinMs: 20_000 },
  );
  return window;
}

/** Waits until neither card nor break window is on the screen. */
export async function awaitNoPrompt(screen: Screen): Promise<void> {
  await eventually(
    'card and break window to be gone',
    async () => [...(await screen.windowsNamed(cardTitle)), ...(await screen.windowsNamed(breakTitle))],
    (found) => found.length === 0,
    { withinMs: 15_000 },
  );
}

/** The page of the card or of the break window, made ready or shown. */
export async function pageOf(app: AppWithWindows, kind: 'card' | 'break'): Promise<Page> {
  const page = await eventually(
    `the page of the ${kind}`,
    () => app.electron.windows().findLast((each) => each.url().includes(`/${kind}/`) && !each.isClosed()),
    (found) => found !== undefined,
  );
  if (page === undefined) throw new Error(`the app has no ${kind}`);
  return page;
}
