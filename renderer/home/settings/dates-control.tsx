import { useState } from 'react';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import type { ControlProps } from './control-props.ts';
import { dateName } from './day-names.ts';

/** A list of days, in order, each with what takes it away, and a field to add one. */
export function DatesControl(props: ControlProps<readonly string[]>) {
  const { saved, submit, id, labelId, describedBy, isWrong, disabled } = props;
  const { translate } = useWords();
  const [entered, setEntered] = useState('');
  const focusLater = useFocusLater();
  const add = async (): Promise<void> => {
    if (await submit([...new Set([...saved, entered])].sort())) setEntered('');
  };
  const remove = (date: string): void => {
    focusLater(id);
    void submit(saved.filter((each) => each !== date));
  };
  return (
    <fieldset className="dates" aria-labelledby={labelId}>
      <DateList saved={saved} disabled={disabled} onRemove={remove} />
      <div className="choices">
        <input
          id={id}
          className="field"
          type="date"
          aria-label={translate('window.settings.dates.new')}
          aria-describedby={describedBy}
          aria-invalid={isWrong}
          disabled={disabled}
          value={entered}
          onChange={(event) => setEntered(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void add();
          }}
        />
        <Button look="plain" disabled={disabled} onPress={() => void add()}>
          {translate('window.settings.dates.add')}
        </Button>
      </div>
    </fieldset>
  );
}

type DateListProps = {
  readonly saved: readonly string[];
  readonly disabled: boolean;
  readonly onRemove: (date: string) => void;
};

function DateList({ saved, disabled, onRemove }: DateListProps) {
  const { translate, locale } = useWords();
  if (saved.length === 0) return <p className="soft">{translate('window.settings.dates.none')}</p>;
  return (
    <ul>
      {saved.map((date) => (
        <li key={date}>
          <span>{dateName(date, locale)}</span>
          <Button
            look="quiet"
            disabled={disabled}
            name={translate('window.settings.dates.removeNamed', { date: dateName(date, locale) })}
            onPress={() => onRemove(date)}
          >
            {translate('window.settings.dates.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
