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
});
