import { useWords } from '../../bridge/words.tsx';
import { dayName } from './day-names.ts';
import {
  type DayDraft,
  dayAfter,
  isOverMidnight,
  isWrongLine,
  type LineDraft,
  mostLines,
} from './hours-draft.ts';
import { TimeField } from './time-field.tsx';

type DayHoursProps = {
  readonly draft: DayDraft;
  readonly id: string;
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly onEdit: (lineId: string, end: 'from' | 'to', time: string) => void;
  readonly onCommit: () => void;
  readonly onAdd: () => void;
  readonly onRemove: (lineId: string) => void;
};

/** One weekday of the working hours: its lines, and what adds one. */
export function DayHours(props: DayHoursProps) {
  const { draft, id, disabled, onAdd } = props;
  const { translate, locale } = useWords();
  const day = dayName(draft.day, locale);
  return (
    <fieldset className="day-hours">
      <legend>{day}</legend>
      <div className="day-lines">
        {draft.lines.length === 0 && <span className="soft">{translate('window.settings.hours.free')}</span>}
        {draft.lines.map((line, position) => (
          <HoursLine key={line.id} {...props} line={line} number={position + 1} dayText={day} />
        ))}
        {draft.lines.length < mostLines && (
          <button
            type="button"
            id={`${id}-${draft.day}-add`}
            className="button button-quiet"
            aria-label={translate('window.settings.hours.addNamed', { day })}
            disabled={disabled}
            onClick={onAdd}
          >
            {translate('window.settings.hours.add')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

type HoursLineProps = DayHoursProps & {
  readonly line: LineDraft;
  readonly number: number;
  readonly dayText: string;
};

function HoursLine({
  line,
  number,
  dayText,
  draft,
  id,
  onEdit,
  onCommit,
  onRemove,
  ...field
}: HoursLineProps) {
  const { translate, locale } = useWords();
  const names = { day: dayText, line: number };
  const { describedBy, disabled } = field;
  const same = { describedBy, disabled, isWrong: isWrongLine(line), onCommit };
  return (
    <div className="hours-line">
      <TimeField
        {...same}
        id={`${id}-${line.id}-from`}
        time={line.from}
        name={{ label: translate('window.settings.hours.from', names) }}
        onEdit={(time) => onEdit(line.id, 'from', time)}
      />
      <span aria-hidden="true">{translate('window.settings.hours.dash')}</span>
      <TimeField
        {...same}
        id={`${id}-${line.id}-to`}
        time={line.to}
        name={{ label: translate('window.settings.hours.to', names) }}
        onEdit={(time) => onEdit(line.id, 'to', time)}
      />
      {isOverMidnight(line) && (
        <span className="soft">
          {translate('window.settings.hours.overnight', { day: dayName(dayAfter(draft.day), locale) })}
        </span>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-label={translate('window.settings.hours.removeNamed', names)}
        disabled={disabled}
        onClick={() => onRemove(line.id)}
      >
        {translate('window.settings.hours.remove')}
      </button>
    </div>
  );
}
