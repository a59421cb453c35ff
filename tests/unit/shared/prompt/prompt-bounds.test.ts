import { describe, expect, it } from 'vitest';
import { cardSize, centredBounds, promptBounds } from '../../../../shared/prompt/prompt-bounds.ts';

/** A second display to the left of the first, with a panel of 30 at its top. */
const display = {
  bounds: { x: -1280, y: 0, width: 1280, height: 800 },
  workArea: { x: -1280, y: 30, width: 1280, height: 770 },
};
const small = {
  bounds: { x: 0, y: 0, width: 600, height: 340 },
  workArea: { x: 0, y: 0, width: 600, height: 320 },
};

describe('where the question stands', () => {
  it('as a card in the lower right corner of the display, clear of its edges and panels', () => {
    expect(promptBounds('gentle', display)).toEqual({ x: -396, y: 616, ...cardSize });
  });

  it('as a larger window in the middle of what panels leave', () => {
    expect(promptBounds('window', display)).toEqual({ x: -960, y: 235, width: 640, height: 360 });
  });

  it('as a window that is no larger than a small display', () => {
    expect(promptBounds('window', small)).toEqual(small.workArea);
  });

  it('over the whole display, panels and all', () => {
    expect(promptBounds('fullscreen', display)).toEqual(display.bounds);
  });
});

describe('where the break stands', () => {
  it('in the middle of the display', () => {
    expect(centredBounds(display, { width: 960, height: 640 })).toEqual({
      x: -1120,
      y: 95,
      width: 960,
      height: 640,
    });
  });

  it('with its upper left to be seen on a display that is too small', () => {
    expect(centredBounds(small, { width: 960, height: 640 })).toMatchObject({ x: 0, y: 0 });
  });
});
