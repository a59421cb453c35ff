import type { SessionView } from '../../shared/domain/view.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';

/** What choosing an item does: ask main, or turn to another page of the menu. */
export type MenuChoice =
  | { readonly is: 'act'; readonly action: SessionAction }
  | { readonly is: 'page'; readonly page: MenuPage };
export type MenuPage = 'choices' | 'pause';

export type MenuItem = {
  readonly text: MessageKey;
  /** Said more quietly behind the text. */
  readonly detail: MessageKey | null;
  readonly choice: MenuChoice;
};

const asking = (text: MessageKey, action: SessionAction, detail: MessageKey | null = null): MenuItem => ({
  text,
  detail,
  choice: { is: 'act', action },
});
const turning = (text: MessageKey, page: MenuPage): MenuItem => ({
  text,
  detail: null,
  choice: { is: 'page', page },
});

function choices({ actions }: SessionView): readonly MenuItem[] {
  const skip = asking('card.menu.skip', { is: 'skip' });
  const meeting = asking('card.menu.meeting', { is: 'pause', until: '1-hour' }, 'card.menu.meeting.detail');
  return [
    ...(actions.includes('skip') ? [skip] : []),
    asking('card.menu.seated', { is: 'offer-seated' }),
    ...(actions.includes('pause') ? [meeting, turning('card.menu.pause', 'pause')] : []),
    asking('card.menu.signs', { is: 'open-page', page: 'signs' }),
  ];
}

const pauses: readonly MenuItem[] = [
  asking('card.menu.pause.30-minutes', { is: 'pause', until: '30-minutes' }),
  asking('card.menu.pause.1-hour', { is: 'pause', until: '1-hour' }),
  asking('card.menu.pause.tomorrow', { is: 'pause', until: 'tomorrow' }),
  turning('card.menu.back', 'choices'),
];

/** The items of a page of the menu, with nothing that cannot be done now. */
export const menuItems = (page: MenuPage, view: SessionView): readonly MenuItem[] =>
  page === 'pause' ? pauses : choices(view);

/** Where the focus goes by a key, among `count` items; null for a key that moves nothing. */
export function focusAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The next item after `index` that begins with a typed letter; null where none does. */
export function focusByLetter(letter: string, index: number, texts: readonly string[]): number | null {
  const wanted = letter.toLocaleLowerCase();
  const order = texts.map((_, step) => (index + 1 + step) % texts.length);
  return order.find((at) => texts[at]?.toLocaleLowerCase().startsWith(wanted) === true) ?? null;
}
