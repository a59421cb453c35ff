import { box, intersection, moved, ring, sector } from './distance.ts';
import { stretchingFigure } from './figure.ts';
import { gridOf } from './grid.ts';
import { colour, paint } from './picture.ts';

/** Below this size a ring leaves the figure no room. */
const smallestWithRing = 32;

/** The part of the ring that is filled: most of a sitting, with the break ahead. */
const filledShare = 18 / 24;

/** The icon of the application, relative of the tray icon: figure and ring on the accent colour, straight RGBA. */
export function drawAppIcon(sizePx: number): Uint8ClampedArray {
  const margin = Math.round(sizePx / 20);
  const ground = box({ x: margin, y: margin }, { x: sizePx - margin, y: sizePx - margin }, sizePx * 0.21);
  const hasRing = sizePx >= smallestWithRing;
  const inset = Math.round(sizePx * (hasRing ? 0.13 : 0));
  const grid = gridOf(sizePx - 2 * inset);
  const whole = moved(ring(grid.centre, grid.radius, grid.ringWidth), inset);
  const filled = intersection(whole, moved(sector(grid.centre, filledShare), inset));
  const ringLayers = [
    { shape: whole, colour: colour('#ffffff', 0.28) },
    { shape: filled, colour: colour('#ffffff') },
  ];
  return paint(sizePx, [
    { shape: ground, colour: colour('#0f6e66') },
    ...(hasRing ? ringLayers : []),
    { shape: moved(stretchingFigure(grid), inset), colour: colour('#ffffff') },
  ]);
}
