import { type Naming, namedBy } from './naming.ts';
import './switch.css';

type SwitchProps = {
  readonly id: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly name: Naming;
  readonly describedBy?: string;
  readonly isWrong?: boolean;
  readonly disabled?: boolean;
};

/** On or off. Space turns it. */
export function Switch(props: SwitchProps) {
  const { id, isOn, onSwitch, name, describedBy, isWrong, disabled = false } = props;
  return (
    <input
      id={id}
      className="switch"
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked.
      role="switch"
      {...namedBy(name)}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      checked={isOn}
      disabled={disabled}
      onChange={({ target }) => onSwitch(target.checked)}
    />
  );
}
