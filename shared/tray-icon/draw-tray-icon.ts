import { assertNever } from '../assert-never.ts';
import { fullFill } from '../tray/icon.ts';
import type { TrayIcon } from '../tray/model.ts';
import { disc, intersection, moved, ring, type Shape, sector, union } from './distance.ts';
import { pauseBars, seatedFigure, stretchingFigure, uprightFigure } from './figure.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Inks, inks, type TrayInk } from './ink.ts';
import { type Colour, type Layer, paint } from './picture.ts';

const thinRing = ({ centre, radius, ringWidth, thinWidth }: Grid): Shape =>
  ring(centre, radius - Math.floor((ringWidth - thinWidth) / 2), thinWidth);

/** The thin ring, filled clockwise from twelve o'clock. */
function fillingRing(grid: Grid, fillSteps: number, { filled, track }: Inks): readonly Layer[] {
  const whole = ring(grid.centre, grid.radius, grid.ringWidth);
  return [
    { shape: thinRing(grid), colour: track },
    { shape: intersection(whole, sector(grid.centre, fillSteps / fullFill)), colour: filled },
  ];
}

function dottedRing({ centre, radius, ringWidth, sizePx }: Grid): Shape {
  const dots = sizePx < 20 ? 10 : 12;
  const middle = radius - ringWidth / 2;
  return union(
    Array.from({ length: dots }, (_, dot) => {
      const angle = ((dot + 0.5) / dots) * 2 * Math.PI;
      const place = { x: centre.x + middle * Math.sin(angle), y: centre.y - middle * Math.cos(angle) };
      return disc(place, ringWidth / 2);
    }),
  );
}

function layersOf(icon: TrayIcon, grid: Grid, ink: Inks): readonly Layer[] {
  switch (icon.shape) {
    case 'sitting':
      return [...fillingRing(grid, icon.fillSteps, ink), { shape: seatedFigure(grid), colour: ink.figure }];
    case 'due':
      return [
        { shape: ring(grid.centre, grid.radius, grid.ringWidth), colour: ink.due },
        { shape: stretchingFigure(grid), colour: ink.figure },
      ];
    case 'paused':
      return [...fillingRing(grid, icon.fillSteps, ink), { shape: pauseBars(grid), colour: ink.figure }];
    case 'standing':
      return [
        { shape: dottedRing(grid), colour: ink.filled },
        { shape: uprightFigure(grid), colour: ink.figure },
      ];
    case 'away':
      return [{ shape: thinRing(grid), colour: ink.figure }];
    default:
      return assertNever(icon.shape, 'shape');
  }
}

/** How far the plate reaches beyond the icon: in whole pixels, so that what lies on it is as sharp as without. */
export const plateMarginPx = (sizePx: number, ink: TrayInk): number =>
  inks[ink].plate === null ? 0 : Math.max(1, Math.round(sizePx / 24));

function onPlate(
  layers: readonly Layer[],
  sizePx: number,
  plate: Colour,
  marginPx: number,
): readonly Layer[] {
  const centre = { x: sizePx / 2, y: sizePx / 2 };
  return [
    { shape: disc(centre, sizePx / 2), colour: plate },
    ...layers.map((layer) => ({ ...layer, shape: moved(layer.shape, marginPx) })),
  ];
}

/** The icon as a square of straight RGBA. The five shapes differ without colour at 16 pixels. */
export function drawTrayIcon(
  icon: TrayIcon,
  { sizePx, ink }: { readonly sizePx: number; readonly ink: TrayInk },
): Uint8ClampedArray {
  const marginPx = plateMarginPx(sizePx, ink);
  const { plate } = inks[ink];
  const layers = layersOf(icon, gridOf(sizePx - 2 * marginPx), inks[ink]);
  return paint(sizePx, plate === null ? layers : onPlate(layers, sizePx, plate, marginPx));
}
