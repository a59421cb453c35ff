import { settingRows } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import type { ControlProps } from './control-props.ts';
import { NumberField } from './number-field.tsx';
import { parseNumberText } from './number-text.ts';
import type { KeyWithControl } from './setting-kinds.ts';
import { useDraft } from './use-draft.ts';

type NumberOrAnyControlProps = ControlProps<number | null> & {
  readonly settingKey: KeyWithControl<'number-or-any'>;
};

/** A number, or a tick for any number. Taking the tick away offers an empty field and changes nothing yet. */
export function NumberOrAnyControl({ settingKey, saved, submit, ...field }: NumberOrAnyControlProps) {
  const { translate } = useWords();
  const { draft, edit, commit } = useDraft<string | null>(
    saved === null ? null : String(saved),
    (text) => (text === null ? null : parseNumberText(text)),
    submit,
  );
  const isAny = draft === null;
  return (
    <fieldset className="choices" aria-labelledby={field.labelId} aria-describedby={field.describedBy}>
      <label className="choice">
        <input
          id={field.id}
          type="checkbox"
          checked={isAny}
          disabled={field.disabled}
          onChange={(event) => (event.target.checked ? commit(null) : edit(''))}
        />
        {translate('window.settings.any')}
      </label>
      {!isAny && (
        <NumberField
          {...field}
          id={`${field.id}-number`}
          text={draft}
          steps={settingRows[settingKey].control}
          unit=""
          onEdit={edit}
          onCommit={commit}
        />
      )}
    </fieldset>
  );
}
