import type { Page } from 'playwright';

/** What lies outside the page to either side, and words that are cut off. Drawings may reach over their edge. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll('body *:not(svg *)')].filter(
      (element) =>
        element.checkVisibility() &&
        element.closest('.for-listeners, .card-figure, .first-run-picture') === null,
    );
    const isOutside = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return right - left > 0 && (left < -1 || right > width + 1);
    };
    const isCut = (element: Element): boolean =>
      element instanceof HTMLElement &&
      getComputedStyle(element).clipPath === 'none' &&
      getComputedStyle(element).overflowX !== 'visible' &&
      getComputedStyle(element).overflowX !== 'auto' &&
      element.scrollWidth > element.clientWidth + 1;
    const told = (element: Element): string => element.outerHTML.slice(0, 160);
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...all.filter(isOutside).map((element) => `outside: ${told(element)}`),
      ...all.filter(isCut).map((element) => `cut off: ${told(element)}`),
    ];
  });
