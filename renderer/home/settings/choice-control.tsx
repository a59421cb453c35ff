import type { settingRows } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import { choicesOf } from './choices.ts';
import type { ControlProps } from './control-props.ts';
import type { KeyWithControl } from './setting-kinds.ts';
import { useDraft } from './use-draft.ts';
import './choice.css';

type Key = KeyWithControl<'choice'>;
type Value = (typeof settingRows)[Key]['control']['options'][number];

type ChoiceControlProps = ControlProps<Value> & { readonly settingKey: Key };

/** One of a few. */
export function ChoiceControl(props: ChoiceControlProps) {
  const { settingKey, saved, submit, id, labelId, describedBy, isWrong, disabled } = props;
  const { translate } = useWords();
  const { draft, commit } = useDraft<string>(saved, (value) => value, submit);
  return (
    <select
      id={id}
      className="choice"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={draft}
      disabled={disabled}
      onChange={({ target }) => commit(target.value)}
    >
      {choicesOf(settingKey).map(({ value, text }) => (
        <option key={value} value={value}>
          {translate(text)}
        </option>
      ))}
    </select>
  );
}
