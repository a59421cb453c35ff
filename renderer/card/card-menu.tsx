import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SessionView } from '../../shared/domain/view.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import { useWords } from '../bridge/words.tsx';
import { focusAfter, focusByLetter, type MenuItem, type MenuPage, menuItems } from './menu.ts';
import './card-menu.css';

type CardMenuProps = {
  readonly view: SessionView;
  readonly onAction: (action: SessionAction) => void;
  readonly onClose: () => void;
};

/** The choices that few people want, over the right side of the card, since its window cannot grow. */
export function CardMenu({ view, onAction, onClose }: CardMenuProps) {
  const { translate } = useWords();
  const [page, setPage] = useState<MenuPage>('choices');
  const menu = useRef<HTMLDivElement>(null);
  const items = menuItems(page, view);
  const texts = items.map(({ text }) => translate(text));

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page of the menu begins at its first item.
  useEffect(() => focusItem(menu.current, 0), [page]);

  const choose = ({ choice }: MenuItem): void => {
    if (choice.is === 'page') return setPage(choice.page);
    onClose();
    onAction(choice.action);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      return onClose();
    }
    const index = indexOf(menu.current, document.activeElement);
    const isLetter = event.key.length === 1 && event.key !== ' ';
    const next = isLetter
      ? focusByLetter(event.key, index, texts)
      : focusAfter(event.key, index, items.length);
    if (next === null) return;
    event.preventDefault();
    focusItem(menu.current, next);
  };
  return (
    <div
      ref={menu}
      className="card-menu"
      role="menu"
      aria-label={translate('card.menu')}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <MenuButton key={item.text} item={item} onChoose={() => choose(item)} />
      ))}
    </div>
  );
}

function MenuButton({ item, onChoose }: { readonly item: MenuItem; readonly onChoose: () => void }) {
  const { translate } = useWords();
  const { text, detail, choice } = item;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="card-menu-item"
      aria-haspopup={choice.is === 'page' && choice.page !== 'choices' ? 'menu' : undefined}
      // As in every menu, one item is lit: the pointer takes the focus along.
      onPointerMove={({ currentTarget }) => currentTarget.focus()}
      onClick={onChoose}
    >
      <span>{translate(text)}</span>
      {detail !== null && <span className="soft">{translate(detail)}</span>}
    </button>
  );
}

const itemsOf = (menu: HTMLElement | null): readonly Element[] => [
  ...(menu?.querySelectorAll('[role="menuitem"]') ?? []),
];

const indexOf = (menu: HTMLElement | null, element: Element | null): number =>
  element === null ? -1 : itemsOf(menu).indexOf(element);

function focusItem(menu: HTMLElement | null, index: number): void {
  const item = itemsOf(menu)[index];
  if (item instanceof HTMLElement) item.focus();
}
