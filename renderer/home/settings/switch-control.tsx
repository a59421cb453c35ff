import { useWords } from '../../bridge/words.tsx';
import type { ControlProps } from './control-props.ts';
import './switch.css';

/**
 * On or off, named by its row. Space turns it; the word beside it says the same as the place of the knob. It shows what
 * holds and nothing else: what is refused was never on.
 */
export function SwitchControl(props: ControlProps<boolean>) {
  const { saved, submit, id, labelId, describedBy, isWrong, disabled } = props;
  const { translate } = useWords();
  return (
    <span className="switch-field">
      <input
        id={id}
        className="switch"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked.
        role="switch"
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        checked={saved}
        disabled={disabled}
        onChange={(event) => void submit(event.target.checked)}
      />
      <span className="soft" aria-hidden="true">
        {translate(saved ? 'window.settings.on' : 'window.settings.off')}
      </span>
    </span>
  );
}
