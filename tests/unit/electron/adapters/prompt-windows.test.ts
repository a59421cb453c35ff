import { describe, expect, it } from 'vitest';
import { cardBounds, centredBounds } from '../../../../electron/adapters/prompt-windows.ts';

/** A second display to the left of the first, with a panel of 30 at its top. */
const display = { workArea: { x: -1280, y: 30, width: 1280, height: 770 } };

describe('where the windows of a break appear', () => {
  it('the card comes into the lower right corner of the display in use, clear of its edges and panels', () => {
    expect(cardBounds(display, { width: 380, height: 168 })).toEqual({
      x: -396,
      y: 616,
      width: 380,
      height: 168,
    });
  });

  it('the break stands in the middle of it', () => {
    expect(centredBounds(display, { width: 960, height: 640 })).toEqual({
      x: -1120,
      y: 95,
      width: 960,
      height: 640,
    });
  });

  it('a display that is too small still shows its upper left', () => {
    const tiny = { workArea: { x: 0, y: 0, width: 800, height: 480 } };
    expect(centredBounds(tiny, { width: 960, height: 640 })).toMatchObject({ x: 0, y: 0 });
  });
});
