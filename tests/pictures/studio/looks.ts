import type { CDPSession, Page } from 'playwright';
import type { Language } from './languages.ts';

/** How a page can be looked at. `scale` is the size of the text, 2 for twice the usual one. */
export type Look = {
  readonly name: string;
  readonly isNarrow: boolean;
  readonly scale: number;
  readonly isDark: boolean;
  readonly areColoursForced: boolean;
  readonly isMirrored: boolean;
};

const light: Look = {
  name: 'light',
  isNarrow: false,
  scale: 1,
  isDark: false,
  areColoursForced: false,
  isMirrored: false,
};
const mirrored: Look = { ...light, name: 'mirrored', isMirrored: true };

/** In English, and in a language that nobody speaks: longer, with accents, and here from right to left. */
export const looks: { readonly [L in Language]: readonly Look[] } = {
  english: [
    light,
    { ...light, name: 'dark', isDark: true },
    { ...light, name: 'contrast', areColoursForced: true },
    { ...light, name: 'narrow', isNarrow: true },
    { ...light, name: 'large', scale: 2 },
  ],
  pseudo: [mirrored, { ...mirrored, name: 'mirrored-narrow', isNarrow: true }],
};

export const lookNames: readonly string[] = Object.values(looks).flatMap((of) => of.map(({ name }) => name));

type Room = { readonly width: number; readonly height: number };

/**
 * How large a window is, and how small it can be; one that is always the same has neither narrow nor larger text. One
 * that `grows` is taken as high as all that it holds.
 */
export type Rooms = { readonly usual: Room; readonly narrow: Room | null; readonly grows: boolean };

const breakWindow = { usual: { width: 960, height: 640 }, narrow: { width: 640, height: 480 } };

export const rooms = {
  home: { usual: { width: 1040, height: 720 }, narrow: { width: 360, height: 720 }, grows: true },
  card: { usual: { width: 380, height: 168 }, narrow: null, grows: false },
  break: { ...breakWindow, grows: false },
  stop: { ...breakWindow, grows: true },
} as const satisfies { readonly [window: string]: Rooms };

/** What a scroll bar takes away; on a picture it is not to be seen. */
const scrollBarPixels = 15;

const debuggers = new WeakMap<Page, CDPSession>();

/** What a debugger sets holds as long as it is there, so each page keeps its own. */
async function debuggerOf(page: Page): Promise<CDPSession> {
  const known = debuggers.get(page) ?? (await page.context().newCDPSession(page));
  debuggers.set(page, known);
  return known;
}

/** Null for a look that this window cannot have. */
function roomFor({ isNarrow, scale }: Look, { usual, narrow }: Rooms): Room | null {
  if (narrow === null) return isNarrow || scale !== 1 ? null : usual;
  const { width, height } = isNarrow ? narrow : usual;
  return { width: Math.round((width - scrollBarPixels) / scale), height: Math.round(height / scale) };
}

/**
 * Looks at a page that way; answers false where it cannot be looked at so. The page is told of a window of that size by
 * its debugger, which is a good deal faster than to pull at the window.
 */
export async function lookAt(page: Page, look: Look, window: Rooms): Promise<boolean> {
  const room = roomFor(look, window);
  if (room === null) return false;
  const session = await debuggerOf(page);
  const give = ({ width, height }: Room): Promise<unknown> =>
    session.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height, mobile: false },
      deviceScaleFactor: look.scale,
    });
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  await page.emulateMedia({
    colorScheme: look.isDark ? 'dark' : 'light',
    forcedColors: look.areColoursForced ? 'active' : 'none',
  });
  await give(room);
  const wanted = await page.evaluate(
    async (direction) => {
      document.documentElement.dir = direction;
      // Twice: what a page works out from its size takes a turn.
      for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => requestAnimationFrame(done));
      return document.documentElement.scrollHeight;
    },
    look.isMirrored ? 'rtl' : 'ltr',
  );
  if (window.grows && wanted > room.height) await give({ ...room, height: wanted });
  return true;
}
