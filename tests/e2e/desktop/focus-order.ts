import type { Page } from 'playwright';

/** Something that had the focus, and how it stood there. */
export type Stop = {
  /** Which of the controls of the page it is, in reading order; -1 for what is none of them. */
  readonly index: number;
  readonly name: string;
  /** It lies on the screen and is not covered by the edge of the window. */
  readonly isInView: boolean;
  /** The focus is drawn: on itself, or on what stands for it. */
  readonly isMarked: boolean;
};

/** Runs in the page: notes down what gets the focus from now on. The page itself is untouched. */
function watch(): void {
  const candidates =
    'a[href], button, input, select, textarea, summary, [tabindex], audio[controls], [contenteditable]';
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  /** Of a group of radio buttons the chosen one alone, or the first. */
  const isOwnStop = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name, form }) => name === element.name && form === element.form,
    );
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const order = (): readonly HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(candidates)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.closest('[inert]') === null &&
        isShown(element) &&
        isOwnStop(element),
    );
  const textOf = (ids: string | null): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  const nameOf = (element: HTMLElement): string => {
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const label = labels.map(({ textContent }) => textContent ?? '').join(' ');
    const own = element.getAttribute('aria-label') ?? textOf(element.getAttribute('aria-labelledby'));
    return (own || label || element.textContent || element.getAttribute('title') || '').trim();
  };
  /** A box that is drawn in another's place, as that of a hidden radio button, is the one that is seen. */
  const boxesOf = (element: HTMLElement): readonly Element[] =>
    [
      element,
      element.nextElementSibling,
      element.closest('label'),
      element.parentElement,
      element.closest('li'),
    ].filter((each) => each !== null);
  const isInView = (element: HTMLElement): boolean =>
    boxesOf(element)
      .map((box) => box.getBoundingClientRect())
      .some(
        ({ width, height, top, bottom, left, right }) =>
          width > 3 && height > 3 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      );
  const isMarked = (element: HTMLElement): boolean =>
    boxesOf(element)
      .map((box) => getComputedStyle(box))
      .some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
  const stops: Stop[] = [];
  let known: readonly HTMLElement[] = [];
  const here = (): number => {
    const focused = document.activeElement;
    return focused instanceof HTMLElement ? known.indexOf(focused) : -1;
  };
  Reflect.set(window, 'focusOrder', {
    begin: () => {
      known = order();
      stops.length = 0;
      const focused = document.activeElement;
      const first = known.findIndex(
        (each) =>
          focused !== null &&
          (focused.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
      return {
        names: known.map(nameOf),
        /** Fields whose parts are stops of their own: of a date, a time. */
        parted: known.filter((each) => each.matches('[type=date], [type=time]')).length,
        here: here(),
        next: first === -1 ? 0 : first,
      };
    },
    here,
    stops,
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const stop = { index: known.indexOf(target), name: nameOf(target), isMarked: isMarked(target) };
    // The page scrolls to what has got the focus right after it has said so. Where the next key is faster than that,
    // the page is already on its way to the next control.
    setTimeout(() => {
      stops.push({ ...stop, isInView: document.activeElement !== target || isInView(target) });
    });
  });
}

/** The controls of a page as they stand, and where among them the focus is. */
export type Order = {
  readonly names: readonly string[];
  readonly parted: number;
  /** -1 where the focus is on none of them, as on the heading. */
  readonly here: number;
  /** The first one behind the focus. */
  readonly next: number;
};

type Watched = {
  readonly begin: () => Order;
  /** Which of the controls that were known when it began has the focus; -1 for none. */
  readonly here: () => number;
  readonly stops: readonly Stop[];
};

export const watchFocus = (page: Page): Promise<void> => page.evaluate(watch);

/** Looks at the page as it is now, and forgets what had the focus before. */
export const readOrder = (page: Page): Promise<Order> =>
  page.evaluate(() => {
    const { begin }: Watched = Reflect.get(window, 'focusOrder');
    return begin();
  });

/** Where the focus is now, without beginning anew. */
export const readHere = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { here }: Watched = Reflect.get(window, 'focusOrder');
    return here();
  });

export const stopsSince = (page: Page): Promise<readonly Stop[]> =>
  page.evaluate(() => {
    const { stops }: Watched = Reflect.get(window, 'focusOrder');
    return stops;
  });
