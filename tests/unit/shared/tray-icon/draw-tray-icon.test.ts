import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrayIcon } from '../../../../shared/tray/model.ts';
import { drawTrayIcon } from '../../../../shared/tray-icon/draw-tray-icon.ts';
import { inks, type TrayInk } from '../../../../shared/tray-icon/ink.ts';

const shapes: readonly TrayIcon['shape'][] = ['sitting', 'due', 'paused', 'standing', 'away'];
const sizes = [16, 20, 22, 24, 32, 33, 44];
const everyInk: readonly TrayInk[] = [
  'light-panel',
  'dark-panel',
  'any-panel',
  'high-contrast-light-panel',
  'high-contrast-dark-panel',
  'high-contrast-any-panel',
  'template',
];

type Drawing = { readonly icon: TrayIcon; readonly sizePx: number; readonly ink?: TrayInk };

/** What is seen of each pixel, 0 to 1: the icon without its colours. A plate hides what its alpha would tell. */
function inked({ icon, sizePx, ink = 'light-panel' }: Drawing): readonly number[] {
  const pixels = drawTrayIcon(icon, { sizePx, ink });
  const part = inks[ink].plate === null ? 3 : 0;
  return Array.from({ length: sizePx * sizePx }, (_, index) => (pixels[index * 4 + part] ?? 0) / 255);
}
const amount = (drawing: Drawing): number => inked(drawing).reduce((sum, alpha) => sum + alpha, 0);
const inkedPixels = (drawing: Drawing): number => inked(drawing).filter((alpha) => alpha > 0.7).length;

const shapeArbitrary = fc.constantFrom(...shapes);
const sizeArbitrary = fc.constantFrom(...sizes);

describe('a tray icon', () => {
  it('is a square of RGBA pixels', () => {
    for (const sizePx of sizes) {
      const icon = { shape: 'sitting', fillSteps: 12 } as const;
      expect(drawTrayIcon(icon, { sizePx, ink: 'dark-panel' })).toHaveLength(sizePx * sizePx * 4);
    }
  });

  it('has five shapes that differ at 16 pixels without colour, whatever the ring shows', () => {
    for (const ink of everyInk) {
      for (const [index, shape] of shapes.entries()) {
        for (const other of shapes.slice(index + 1)) {
          const first = inked({ icon: { shape, fillSteps: 24 }, sizePx: 16, ink });
          const second = inked({ icon: { shape: other, fillSteps: 24 }, sizePx: 16, ink });
          const difference = first.reduce(
            (sum, alpha, pixel) => sum + Math.abs(alpha - (second[pixel] ?? 0)),
            0,
          );
          expect(difference, `${shape} and ${other} in ${ink}`).toBeGreaterThan(16);
        }
      }
    }
  });

  it('never loses ink while its ring fills, and gains some with every step', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sitting' as const, 'paused' as const),
        sizeArbitrary,
        fc.integer({ min: 0, max: 23 }),
        (shape, sizePx, fillSteps) => {
          const before = { icon: { shape, fillSteps }, sizePx };
          const after = { icon: { shape, fillSteps: fillSteps + 1 }, sizePx };
          expect(amount(after)).toBeGreaterThan(amount(before));
          expect(inkedPixels(after)).toBeGreaterThanOrEqual(inkedPixels(before));
        },
      ),
    );
  });

  it('fills clockwise from the top', () => {
    const quarter = inked({
      icon: { shape: 'sitting', fillSteps: 6 },
      sizePx: 24,
      ink: 'high-contrast-light-panel',
    });
    const at = (x: number, y: number): number => quarter[y * 24 + x] ?? 0;
    expect([at(19, 4), at(19, 19), at(4, 19), at(4, 4)].map((alpha) => alpha > 0.5)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('stays inside its square with room for smooth edges: the corners are empty', () => {
    fc.assert(
      fc.property(shapeArbitrary, sizeArbitrary, (shape, sizePx) => {
        const alphas = inked({ icon: { shape, fillSteps: 24 }, sizePx });
        const last = sizePx - 1;
        expect([0, last, last * sizePx, last * sizePx + last].map((index) => alphas[index])).toEqual([
          0, 0, 0, 0,
        ]);
      }),
    );
  });

  it('is black with alpha as a template', () => {
    for (const shape of shapes) {
      const pixels = drawTrayIcon({ shape, fillSteps: 12 }, { sizePx: 16, ink: 'template' });
      expect(pixels.filter((part, index) => index % 4 !== 3 && part !== 0)).toHaveLength(0);
    }
  });

  it('uses one colour in high contrast, and no faint parts but smooth edges', () => {
    const { track } = inks['high-contrast-dark-panel'];
    expect(track.alpha).toBe(0);
  });

  it('keeps the colour of a pixel that is covered in part', () => {
    const pixels = drawTrayIcon({ shape: 'away', fillSteps: 0 }, { sizePx: 16, ink: 'dark-panel' });
    const { figure } = inks['dark-panel'];
    for (let index = 0; index < pixels.length; index += 4) {
      if ((pixels[index + 3] ?? 0) > 0) {
        expect([pixels[index], pixels[index + 1], pixels[index + 2]]).toEqual([
          figure.red,
          figure.green,
          figure.blue,
        ]);
      }
    }
  });
});
