import { useWords } from '../bridge/words.tsx';

type HoldButtonProps = { readonly isHeld: boolean; readonly onPress: () => void };

/** Holds the picture still, or lets it go on: what moves for longer than five seconds can be stopped. */
export function HoldButton({ isHeld, onPress }: HoldButtonProps) {
  const { translate } = useWords();
  return (
    <button
      type="button"
      className="card-hold"
      aria-label={translate(isHeld ? 'card.move' : 'card.hold')}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={isHeld ? 'M8 6L17 12L8 18Z' : 'M9 7V17M15 7V17'} />
      </svg>
    </button>
  );
}
