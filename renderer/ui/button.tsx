import type { ReactNode } from 'react';
import './button.css';

type ButtonProps = {
  /** `main`: the one thing most people want here. `plain`: a thing one may want. `quiet`: beside a control. */
  readonly look: 'main' | 'plain' | 'quiet';
  readonly onPress: () => void;
  readonly children: ReactNode;
  /** The whole name, where what is written is short. It begins with what is written. */
  readonly name?: string;
  readonly disabled?: boolean;
};

export function Button({ look, onPress, children, name, disabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-label={name}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
