import type { TrayIcon } from '../../shared/tray/model.ts';
import { drawTrayIcon } from '../../shared/tray-icon/draw-tray-icon.ts';
import type { TrayInk } from '../../shared/tray-icon/ink.ts';

/** One icon at one scale, as `nativeImage` takes raw pixels. */
export type Representation = {
  readonly scaleFactor: number;
  readonly width: number;
  readonly height: number;
  readonly buffer: Buffer;
};

const scaleFactors = [1, 1.5, 2] as const;

/** What the panels ask for: 16 points on Windows and macOS, 22 pixels where the freedesktop sizes hold. */
const logicalSize = (platform: NodeJS.Platform): number => (platform === 'linux' ? 22 : 16);

/**
 * Windows and macOS choose among all scales. On Linux Electron sends the panel the largest picture alone (seen with
 * 33.2 on D-Bus), so there is one, made for the sharpest display.
 */
export function trayScaleFactors(platform: NodeJS.Platform, largestScaleFactor: number): readonly number[] {
  if (platform !== 'linux') return scaleFactors;
  return [scaleFactors.find((factor) => factor >= largestScaleFactor) ?? 2];
}

/** Raw pixels in Electron are blue, green, red, alpha with the colours premultiplied (Skia's N32). */
function premultipliedBgra(rgba: Uint8ClampedArray): Buffer {
  const bgra = Buffer.alloc(rgba.length);
  for (let index = 0; index < rgba.length; index += 4) {
    const alpha = rgba[index + 3] ?? 0;
    const premultiplied = (part: number): number => Math.round(((rgba[index + part] ?? 0) * alpha) / 255);
    bgra.set([premultiplied(2), premultiplied(1), premultiplied(0), alpha], index);
  }
  return bgra;
}

/** The icon drawn anew, not scaled, for each factor. */
export function trayRepresentations(
  icon: TrayIcon,
  ink: TrayInk,
  panel: { readonly platform: NodeJS.Platform; readonly largestScaleFactor: number },
): readonly Representation[] {
  return trayScaleFactors(panel.platform, panel.largestScaleFactor).map((scaleFactor) => {
    const sizePx = logicalSize(panel.platform) * scaleFactor;
    const buffer = premultipliedBgra(drawTrayIcon(icon, { sizePx, ink }));
    return { scaleFactor, width: sizePx, height: sizePx, buffer };
  });
}
