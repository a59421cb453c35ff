import type { Page } from 'playwright';

/** The colours that a person may have the system force on every page, by their names in CSS. */
const systemColours = [
  ...['Canvas', 'CanvasText', 'LinkText', 'ButtonFace', 'ButtonText', 'ButtonBorder'],
  ...['Field', 'FieldText', 'Highlight', 'HighlightText', 'GrayText', 'Mark', 'MarkText'],
];

/**
 * Where a page in forced colours has a shadow, a line that is thinner than two pixels, or a colour that is none of the
 * system's. Figures are pictures and keep their tones.
 */
export const notInSystemColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = new Set(
      names.map((name) => {
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const isForeign = (colour: string): boolean =>
      colour !== 'none' && !/, 0\)$|^url/.test(colour) && !system.has(colour);
    const sides = ['top', 'right', 'bottom', 'left'];
    const bordersOf = (style: CSSStyleDeclaration): readonly string[] =>
      sides.flatMap((side) => {
        const widthPx = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
        const colour = style.getPropertyValue(`border-${side}-color`);
        if (widthPx === 0 || /, 0\)$/.test(colour)) return [];
        const isThin = widthPx < 2 || isForeign(colour);
        return isThin ? [`border-${side} ${widthPx}px ${colour}`] : [];
      });
    const faultsOf = (element: Element): readonly string[] => {
      const style = getComputedStyle(element);
      const shapes = element instanceof SVGElement ? ['fill', 'stroke'] : [];
      const colours = ['color', 'background-color', ...shapes]
        .map((name) => ({ name, value: style.getPropertyValue(name) }))
        .filter(({ value }) => isForeign(value));
      const shadows = ['box-shadow', 'text-shadow']
        .map((name) => ({ name, value: style.getPropertyValue(name) }))
        .filter(({ value }) => value !== 'none');
      return [...colours, ...shadows]
        .map(({ name, value }) => `${name} ${value}`)
        .concat(bordersOf(style))
        .map((fault) => `${fault}: ${element.outerHTML.slice(0, 120)}`);
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.figure, .for-listeners'))
      .flatMap(faultsOf);
  }, systemColours);
