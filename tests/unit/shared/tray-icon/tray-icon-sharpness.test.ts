import { describe, expect, it } from 'vitest';
import type { TrayIcon } from '../../../../shared/tray/model.ts';
import { drawTrayIcon, plateMarginPx } from '../../../../shared/tray-icon/draw-tray-icon.ts';
import { type Grid, gridOf } from '../../../../shared/tray-icon/grid.ts';
import { inks, type TrayInk } from '../../../../shared/tray-icon/ink.ts';

type Point = { readonly x: number; readonly y: number };
/** A line of pixels across a straight part, and what it must look like: `#` ink, `.` what lies below. */
type Cut = {
  readonly across: string;
  readonly shape: TrayIcon['shape'];
  readonly pixels: (grid: Grid) => readonly Point[];
  readonly looks: (grid: Grid) => string;
};

const count = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const row = (y: number, from: number, to: number): readonly Point[] => count(from, to).map((x) => ({ x, y }));
const column = (x: number, from: number, to: number): readonly Point[] =>
  count(from, to).map((y) => ({ x, y }));

/** Two pixels, what stands there in the width of a limb, and two pixels. */
const limb = ({ limbWidth }: Grid): string => `..${'#'.repeat(limbWidth)}..`;
const acrossMiddle = (grid: Grid, y: number): readonly Point[] => {
  const left = grid.centre.x - grid.limbWidth / 2;
  return row(y, left - 2, left + grid.limbWidth + 2);
};
/** A circle is straight where it touches the edge of the icon; a thin one lies in the middle of the wide one. */
const ringAtTop = (shape: TrayIcon['shape'], widthOf: (grid: Grid) => number): Cut => {
  const outside = (grid: Grid): number =>
    grid.centre.y - grid.radius + Math.floor((grid.ringWidth - widthOf(grid)) / 2);
  return {
    across: 'the top of the ring',
    shape,
    pixels: (grid) => column(Math.floor(grid.centre.x), 0, outside(grid) + widthOf(grid) + 1),
    looks: (grid) => `${'.'.repeat(outside(grid))}${'#'.repeat(widthOf(grid))}.`,
  };
};

const cuts: readonly Cut[] = [
  {
    across: 'the thigh',
    shape: 'sitting',
    pixels: ({ edge, limbWidth, unit }) =>
      column(Math.floor(8.5 * unit), edge(9) - 1, edge(9) + limbWidth + 2),
    looks: ({ limbWidth }) => `.${'#'.repeat(limbWidth)}..`,
  },
  {
    across: 'the shin',
    shape: 'sitting',
    pixels: ({ edge, limbWidth }) => row(edge(9) + limbWidth, edge(11.4) - limbWidth - 2, edge(11.4) + 1),
    looks: ({ limbWidth }) => `..${'#'.repeat(limbWidth)}.`,
  },
  {
    across: 'the body that stretches',
    shape: 'due',
    pixels: (grid) => acrossMiddle(grid, grid.edge(12.8) - 2),
    looks: limb,
  },
  {
    across: 'the body that stands',
    shape: 'standing',
    pixels: (grid) => acrossMiddle(grid, grid.edge(9.6) - 2),
    looks: limb,
  },
  {
    across: 'the bars',
    shape: 'paused',
    pixels: ({ centre, limbWidth }) =>
      row(Math.floor(centre.y), centre.x - 2.5 * limbWidth, centre.x + 2.5 * limbWidth),
    looks: ({ limbWidth }) => {
      const [bar, gap] = ['#'.repeat(limbWidth), '.'.repeat(limbWidth)];
      return `${gap}${bar}${gap}${bar}${gap}`;
    },
  },
  ringAtTop('sitting', ({ ringWidth }) => ringWidth),
  ringAtTop('due', ({ ringWidth }) => ringWidth),
  ringAtTop('paused', ({ ringWidth }) => ringWidth),
  ringAtTop('away', ({ thinWidth }) => thinWidth),
];

/** A circle leaves its edge by so much within half a pixel of the top. */
const tolerance = 0.05;

/** `#` for the ink alone, `.` for what lies below it alone, `?` for anything between. */
function readPixel(rgba: readonly number[], ink: TrayInk): string {
  const { figure, filled, due, plate } = inks[ink];
  const isNear = (first: number, second: number): boolean => Math.abs(first - second) <= 255 * tolerance;
  const isOf = (paint: typeof figure): boolean =>
    [paint.red, paint.green, paint.blue, 255].every((part, index) => isNear(part, rgba[index] ?? 0));
  if ([figure, filled, due].some(isOf)) return '#';
  const isGround = plate === null ? isNear(rgba[3] ?? 0, 0) : isOf(plate);
  return isGround ? '.' : '?';
}

function look(cut: Cut, sizePx: number, ink: TrayInk): { readonly seen: string; readonly wanted: string } {
  const marginPx = plateMarginPx(sizePx, ink);
  const grid = gridOf(sizePx - 2 * marginPx);
  const drawn = drawTrayIcon({ shape: cut.shape, fillSteps: 24 }, { sizePx, ink });
  const seen = cut.pixels(grid).map(({ x, y }) => {
    const at = ((y + marginPx) * sizePx + x + marginPx) * 4;
    return readPixel([...drawn.subarray(at, at + 4)], ink);
  });
  return { seen: seen.join(''), wanted: cut.looks(grid) };
}

describe.each(cuts)('a sharp edge ($shape): across $across', (cut) => {
  it.each([16, 20, 22, 24, 32, 33, 44])('no pixel is half covered at %d pixels', (sizePx) => {
    for (const ink of ['light-panel', 'any-panel', 'template'] as const) {
      const { seen, wanted } = look(cut, sizePx, ink);
      expect(seen, ink).toBe(wanted);
    }
  });

  it.each([22, 33, 44])('nor on a disc of its own, in the sizes of Linux: %d pixels', (sizePx) => {
    const { seen, wanted } = look(cut, sizePx, 'high-contrast-any-panel');
    expect(seen).toBe(wanted);
  });
});
