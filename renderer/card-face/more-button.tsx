import type { Ref } from 'react';
import { useWords } from '../bridge/words.tsx';

type MoreButtonProps = {
  readonly ref: Ref<HTMLButtonElement>;
  readonly isOpen: boolean;
  readonly onPress: () => void;
};

/** Three dots that open the menu. */
export function MoreButton({ ref, isOpen, onPress }: MoreButtonProps) {
  const { translate } = useWords();
  return (
    <button
      ref={ref}
      type="button"
      className="card-more"
      aria-label={translate('card.menu')}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="5" cy="12" r="2" />
        <circle cx="12" cy="12" r="2" />
        <circle cx="19" cy="12" r="2" />
      </svg>
    </button>
  );
}
