import { describe, expect, it } from 'vitest';
import { trayRepresentations, trayScaleFactors } from '../../../../electron/adapters/tray-image.ts';

const icon = { shape: 'away', fillSteps: 0 } as const;

describe('the pictures of the tray icon', () => {
  it('are drawn at 1x, 1.5x and 2x of 16 where the system chooses among them', () => {
    const sizes = (platform: NodeJS.Platform): readonly number[] =>
      trayRepresentations(icon, 'light-panel', { platform, largestScaleFactor: 1 }).map(({ width }) => width);
    expect(sizes('win32')).toEqual([16, 24, 32]);
    expect(sizes('darwin')).toEqual([16, 24, 32]);
  });

  it.each([
    [1, [1]],
    [1.25, [1.5]],
    [1.5, [1.5]],
    [2, [2]],
    [3, [2]],
  ])('on Linux are one, for the sharpest display (%d)', (largest, factors) => {
    expect(trayScaleFactors('linux', largest)).toEqual(factors);
    const [picture] = trayRepresentations(icon, 'any-panel', {
      platform: 'linux',
      largestScaleFactor: largest,
    });
    expect(picture?.width).toBe(22 * (factors[0] ?? 0));
  });

  it('are blue, green, red and alpha, with the colours scaled by alpha', () => {
    const [picture] = trayRepresentations(icon, 'dark-panel', { platform: 'win32', largestScaleFactor: 1 });
    const pixels = picture?.buffer ?? Buffer.alloc(0);
    expect(pixels).toHaveLength(16 * 16 * 4);
    const topMiddle = pixels.subarray(8 * 4, 8 * 4 + 4);
    const share = (topMiddle[3] ?? 0) / 255;
    expect(share).toBeGreaterThan(0.5);
    expect([...topMiddle.subarray(0, 3)]).toEqual([0xf0, 0xee, 0xe8].map((part) => Math.round(part * share)));
    expect([...pixels.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  });
});
