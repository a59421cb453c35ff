import { settingRows } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import type { ControlProps } from './control-props.ts';
import type { KeyWithControl } from './setting-kinds.ts';
import { TimeField } from './time-field.tsx';
import { useDraft } from './use-draft.ts';

type TimeOrNoneControlProps = ControlProps<string | null> & {
  readonly settingKey: KeyWithControl<'time-or-none'>;
};

/** A time of day behind a tick; without the tick there is none. */
export function TimeOrNoneControl({ settingKey, saved, submit, ...field }: TimeOrNoneControlProps) {
  const { translate } = useWords();
  const { draft, edit, commit } = useDraft<string | null>(saved, (time) => time, submit);
  return (
    <fieldset className="choices" aria-labelledby={field.labelId} aria-describedby={field.describedBy}>
      <label className="choice">
        <input
          id={field.id}
          type="checkbox"
          checked={draft !== null}
          disabled={field.disabled}
          onChange={(event) => commit(event.target.checked ? settingRows[settingKey].initial : null)}
        />
        {translate('window.settings.atTime')}
      </label>
      {draft !== null && (
        <TimeField
          {...field}
          id={`${field.id}-time`}
          time={draft}
          name={{ labelledBy: field.labelId }}
          onEdit={edit}
          onCommit={commit}
        />
      )}
    </fieldset>
  );
}
