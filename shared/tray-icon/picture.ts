import type { Shape } from './distance.ts';

/** Red, green and blue 0-255, alpha 0-1. */
export type Colour = {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
};
export type Layer = { readonly shape: Shape; readonly colour: Colour };

/** The colour of `#rrggbb`. */
export function colour(hex: string, alpha = 1): Colour {
  const part = (index: number): number => Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16);
  return { red: part(0), green: part(1), blue: part(2), alpha };
}

type Pixel = { red: number; green: number; blue: number; alpha: number };

function blend(under: Pixel, over: Colour, coverage: number): Pixel {
  const overAlpha = over.alpha * coverage;
  const alpha = overAlpha + under.alpha * (1 - overAlpha);
  if (alpha === 0) return under;
  const mix = (above: number, below: number): number =>
    (above * overAlpha + below * under.alpha * (1 - overAlpha)) / alpha;
  return {
    red: mix(over.red, under.red),
    green: mix(over.green, under.green),
    blue: mix(over.blue, under.blue),
    alpha,
  };
}

/** Paints layers, the last on top, into a square of straight (not premultiplied) RGBA, row by row from the top. */
export function paint(sizePx: number, layers: readonly Layer[]): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(sizePx * sizePx * 4);
  for (let index = 0; index < sizePx * sizePx; index += 1) {
    const x = (index % sizePx) + 0.5;
    const y = Math.floor(index / sizePx) + 0.5;
    let pixel: Pixel = { red: 0, green: 0, blue: 0, alpha: 0 };
    for (const layer of layers) {
      const coverage = Math.min(1, Math.max(0, 0.5 - layer.shape(x, y)));
      if (coverage > 0) pixel = blend(pixel, layer.colour, coverage);
    }
    pixels.set([pixel.red, pixel.green, pixel.blue, pixel.alpha * 255], index * 4);
  }
  return pixels;
}
