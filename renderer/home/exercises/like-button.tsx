import type { ReactNode } from 'react';
import './like-button.css';

type LikeButtonProps = {
  readonly isLiked: boolean;
  /** The whole name, where nothing or little is written on it. */
  readonly name?: string;
  readonly onPress: () => void;
  readonly children?: ReactNode;
};

/** Marks a favourite: an outlined heart, and a filled one where it is. */
export function LikeButton({ isLiked, name, onPress, children }: LikeButtonProps) {
  return (
    <button type="button" className="like" aria-pressed={isLiked} aria-label={name} onClick={onPress}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M12 20.2C7 16.6 3.6 13.4 3.6 9.4C3.6 6.7 5.7 4.7 8.2 4.7C9.8 4.7 11.2 5.5 12 6.8C12.8 5.5 14.2 4.7 15.8 4.7C18.3 4.7 20.4 6.7 20.4 9.4C20.4 13.4 17 16.6 12 20.2Z" />
      </svg>
      {children}
    </button>
  );
}
