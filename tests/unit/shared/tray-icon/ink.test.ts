import { describe, expect, it } from 'vitest';
import { inks, type TrayInk } from '../../../../shared/tray-icon/ink.ts';
import { colour } from '../../../../shared/tray-icon/picture.ts';
import { contrast } from '../../../support/contrast.ts';

const lightPanels = ['#ffffff', '#faf7f2', '#eeeeee'];
const darkPanels = ['#000000', '#1d1d20', '#202428'];

describe('the colours of the icon', () => {
  it.each<[TrayInk, readonly string[], number]>([
    ['light-panel', lightPanels, 3],
    ['dark-panel', darkPanels, 3],
    ['any-panel', ['#ffffff', '#faf7f2', ...darkPanels], 3],
    ['high-contrast-light-panel', lightPanels, 7],
    ['high-contrast-dark-panel', darkPanels, 7],
  ])('for %s stand out from %j', (ink, panels, least) => {
    const { figure, filled, due } = inks[ink];
    for (const panel of panels) {
      for (const painted of [figure, filled, due]) {
        expect(painted.alpha).toBe(1);
        expect(contrast(painted, colour(panel))).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('for high contrast on any panel stand out from it themselves, or by the disc they lie on', () => {
    const { figure, filled, due, plate } = inks['high-contrast-any-panel'];
    for (const painted of [figure, filled, due]) {
      const around = plate ?? painted;
      expect(contrast(painted, around)).toBeGreaterThanOrEqual(7);
      for (const panel of [...lightPanels, ...darkPanels]) {
        const best = Math.max(contrast(painted, colour(panel)), contrast(around, colour(panel)));
        expect(best, panel).toBeGreaterThanOrEqual(7);
      }
    }
  });
});
