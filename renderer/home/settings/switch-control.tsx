import { useWords } from '../../bridge/words.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { ControlProps } from './control-props.ts';

/**
 * On or off, named by its row. Space turns it; the word beside it says the same as the place of the knob. It shows what
 * holds and nothing else: what is refused was never on.
 */
export function SwitchControl(props: ControlProps<boolean>) {
  const { saved, submit, id, labelId, describedBy, isWrong, disabled } = props;
  const { translate } = useWords();
  return (
    <span className="switch-field">
      <Switch
        id={id}
        isOn={saved}
        onSwitch={(isOn) => void submit(isOn)}
        name={{ labelledBy: labelId }}
        describedBy={describedBy}
        isWrong={isWrong}
        disabled={disabled}
      />
      <span className="soft" aria-hidden="true">
        {translate(saved ? 'window.settings.on' : 'window.settings.off')}
      </span>
    </span>
  );
}
