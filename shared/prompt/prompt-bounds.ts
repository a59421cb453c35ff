import { assertNever } from '../assert-never.ts';
import type { PromptStyle } from '../settings/preferences.ts';

export type Size = { readonly width: number; readonly height: number };
/** In pixels of the screen, from its upper left corner. */
export type Rectangle = Size & { readonly x: number; readonly y: number };

/** A display as far as a window is put on it. `workArea` is what panels leave free of `bounds`. */
export type Place = { readonly bounds: Rectangle; readonly workArea: Rectangle };

export const cardSize: Size = { width: 380, height: 168 };

/** Space between the card and the edges of the display. */
const cardMargin = 16;

/** The question as a window in the middle. */
const windowSize: Size = { width: 640, height: 360 };

/** The corner in which notices are expected. */
function corner({ x, y, width, height }: Rectangle, size: Size): Rectangle {
  return { ...size, x: x + width - size.width - cardMargin, y: y + height - size.height - cardMargin };
}

/** The middle of the display. */
export function centredBounds({ workArea: { x, y, width, height } }: Place, size: Size): Rectangle {
  return {
    ...size,
    x: Math.round(x + Math.max(0, width - size.width) / 2),
    y: Math.round(y + Math.max(0, height - size.height) / 2),
  };
}

const within = ({ width, height }: Size, size: Size): Size => ({
  width: Math.min(width, size.width),
  height: Math.min(height, size.height),
});

/** Where the question stands on a display, and how large. */
export function promptBounds(style: PromptStyle, display: Place): Rectangle {
  switch (style) {
    case 'gentle':
      return corner(display.workArea, cardSize);
    case 'window':
      return centredBounds(display, within(display.workArea, windowSize));
    case 'fullscreen':
      return display.bounds;
    default:
      return assertNever(style, 'style');
  }
}
