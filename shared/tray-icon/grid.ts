import type { Point } from './distance.ts';

/** The measures of one icon in whole pixels, so that its straight edges are sharp. */
export type Grid = {
  readonly sizePx: number;
  readonly centre: Point;
  readonly radius: number;
  /** The filled part of the ring. */
  readonly ringWidth: number;
  /** The part still to fill. */
  readonly thinWidth: number;
  /** Limbs and bars; even in an even icon, so that what stands in the middle has equal sides. */
  readonly limbWidth: number;
  readonly headRadius: number;
  /** A length in sixteenths of the icon. */
  readonly unit: number;
  /** The edge of a pixel nearest to a length in sixteenths from the left or the top. */
  readonly edge: (sixteenths: number) => number;
};

function sameParity(length: number, sizePx: number): number {
  const parity = sizePx % 2;
  return Math.max(2, Math.round((length - parity) / 2) * 2 + parity);
}

export function gridOf(sizePx: number): Grid {
  const unit = sizePx / 16;
  return {
    sizePx,
    unit,
    centre: { x: sizePx / 2, y: sizePx / 2 },
    radius: sizePx / 2 - Math.floor(sizePx / 24),
    ringWidth: Math.max(2, Math.round(sizePx / 10)),
    thinWidth: Math.max(1, Math.round(sizePx / 20)),
    limbWidth: sameParity(sizePx / 10.5, sizePx),
    headRadius: sameParity(3.2 * unit, sizePx) / 2,
    edge: (sixteenths) => Math.round(sixteenths * unit),
  };
}
