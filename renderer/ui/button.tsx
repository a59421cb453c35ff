import type { ReactNode } from 'react';
import './button.css';

type ButtonProps = {
  readonly id?: string;
  /**
   * `main`: the one thing most people want here. `plain`: a thing one may want. `quiet`: beside a control. `stop`:
   * ends something because it hurts.
   */
  readonly look: 'main' | 'plain' | 'quiet' | 'stop';
  readonly onPress?: () => void;
  /** Sends the form that it is in. */
  readonly submits?: boolean;
  readonly children: ReactNode;
  /** The whole name, where what is written is short. It begins with what is written. */
  readonly name?: string;
  readonly disabled?: boolean;
  /** Does nothing for now, and keeps the focus that it has. */
  readonly isResting?: boolean;
  /** The keys that do the same, in the form of `aria-keyshortcuts`. */
  readonly keys?: string;
};

export function Button(props: ButtonProps) {
  const { disabled = false, isResting = false, submits = false } = props;
  const { id, look, onPress, children, name, keys } = props;
  return (
    <button
      id={id}
      type={submits ? 'submit' : 'button'}
      className={`button button-${look}`}
      aria-label={name}
      aria-keyshortcuts={keys}
      disabled={disabled}
      aria-disabled={isResting || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
