import type { Preferences } from '../../../shared/settings/preferences.ts';
import { useWords } from '../../bridge/words.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import type { ControlProps } from './control-props.ts';
import { DayHours } from './day-hours.tsx';
import {
  addLine,
  draftOfHours,
  firstHours,
  type HoursDraft,
  hoursOfDraft,
  mostLines,
  removeLine,
  setTime,
} from './hours-draft.ts';
import { useDraft } from './use-draft.ts';

/** Always, or a week of lines: several a day, also over midnight. */
export function WorkingHoursControl({
  saved,
  submit,
  id,
  labelId,
  describedBy,
  disabled,
}: ControlProps<Preferences['workingHours']>) {
  const { translate } = useWords();
  const { draft, edit, commit } = useDraft<HoursDraft | null>(
    saved === null ? null : draftOfHours(saved),
    (hours) => (hours === null ? null : hoursOfDraft(hours)),
    submit,
  );
  const choice = (name: string, isChosen: boolean, choose: () => void, fieldId: string) => (
    <label className="choice">
      <input
        id={fieldId}
        type="radio"
        name={id}
        checked={isChosen}
        disabled={disabled}
        onChange={choose}
        aria-describedby={describedBy}
      />
      {name}
    </label>
  );
  return (
    <fieldset className="working-hours" aria-labelledby={labelId}>
      <div className="choices">
        {choice(translate('window.settings.hours.always'), draft === null, () => commit(null), id)}
        {choice(
          translate('window.settings.hours.within'),
          draft !== null,
          () => commit(draftOfHours(firstHours)),
          `${id}-within`,
        )}
      </div>
      {draft !== null && <Week {...{ draft, edit, commit, id, describedBy, disabled }} />}
    </fieldset>
  );
}

type WeekProps = {
  readonly draft: HoursDraft;
  readonly edit: (draft: HoursDraft) => void;
  readonly commit: (draft: HoursDraft) => void;
  readonly id: string;
  readonly describedBy: string;
  readonly disabled: boolean;
};

function Week({ draft, edit, commit, id, describedBy, disabled }: WeekProps) {
  const focusLater = useFocusLater();
  return draft.map((each) => (
    <DayHours
      key={each.day}
      draft={each}
      id={id}
      describedBy={describedBy}
      disabled={disabled}
      onEdit={(lineId, end, time) => edit(setTime(draft, lineId, end, time))}
      onCommit={() => commit(draft)}
      onAdd={() => {
        focusLater(`${id}-${each.day}-${Math.min(mostLines, each.lines.length + 1)}-from`);
        commit(addLine(draft, each.day));
      }}
      onRemove={(lineId) => {
        focusLater(`${id}-${each.day}-add`);
        commit(removeLine(draft, lineId));
      }}
    />
  ));
}
