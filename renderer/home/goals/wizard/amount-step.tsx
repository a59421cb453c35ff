import type { Weekday } from '../../../../shared/domain/weekday.ts';
import { type DailyKind, mostOf, weekOrder } from '../../../../shared/goals/target.ts';
import { useWords } from '../../../bridge/words.tsx';
import { dayName } from '../../settings/day-names.ts';
import { NumberField } from '../../settings/number-field.tsx';
import { TimeField } from '../../settings/time-field.tsx';
import { withDay } from './draft.ts';
import { faultId, type StepProps } from './step-props.ts';

/** How much, and on which days. */
export function AmountStep(props: StepProps) {
  const { kind } = props.entry;
  if (kind === null) return null;
  return kind === 'strength' ? <StrengthStep {...props} /> : <DailyStep {...props} kind={kind} />;
}

function DailyStep({ entry, onEntry, fault, kind }: StepProps & { readonly kind: DailyKind }) {
  const { translate } = useWords();
  return (
    <>
      <div className="goal-amount">
        <label id="goal-amount-label" htmlFor="goal-amount">
          {translate(`goals.amount.${kind}`)}
        </label>
        <NumberField
          id="goal-amount"
          text={entry.amountText}
          steps={{ min: 1, max: mostOf[kind], step: 1 }}
          unit={translate(`goals.amount.${kind}.unit`)}
          labelId="goal-amount-label"
          describedBy={faultId}
          isWrong={fault === 'amount'}
          disabled={false}
          onEdit={(amountText) => onEntry({ ...entry, amountText })}
          onCommit={() => undefined}
        />
      </div>
      <fieldset className="goal-days" aria-describedby={faultId}>
        <legend>{translate('goals.days.legend')}</legend>
        <DayBoxes
          isOn={(day) => entry.days.includes(day)}
          onTurn={(day, isOn) => onEntry(withDay(entry, day, isOn))}
        />
      </fieldset>
    </>
  );
}

type DayBoxesProps = {
  readonly isOn: (day: Weekday) => boolean;
  readonly onTurn: (day: Weekday, isOn: boolean) => void;
};

function DayBoxes({ isOn, onTurn }: DayBoxesProps) {
  const { locale } = useWords();
  return (
    <div className="goal-day-boxes">
      {weekOrder.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            id={`goal-day-${day}`}
            checked={isOn(day)}
            onChange={({ target }) => onTurn(day, target.checked)}
          />
          {dayName(day, locale)}
        </label>
      ))}
    </div>
  );
}

/** One session a week, to begin with: its day, and a time of day for who wants one. */
function StrengthStep({ entry, onEntry }: StepProps) {
  const { translate, locale } = useWords();
  return (
    <>
      <fieldset className="goal-days">
        <legend>{translate('goals.strength.day')}</legend>
        <div className="goal-day-boxes">
          {weekOrder.map((day) => (
            <label key={day}>
              <input
                type="radio"
                name="goal-strength-day"
                id={`goal-day-${day}`}
                checked={entry.days.includes(day)}
                onChange={() => onEntry({ ...entry, days: [day] })}
              />
              {dayName(day, locale)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="goal-amount">
        <label id="goal-time-label" htmlFor="goal-time">
          {translate('goals.strength.time')}
        </label>
        <TimeField
          id="goal-time"
          time={entry.at}
          name={{ labelledBy: 'goal-time-label' }}
          describedBy={faultId}
          isWrong={false}
          disabled={false}
          onEdit={(at) => onEntry({ ...entry, at })}
          onCommit={() => undefined}
        />
      </div>
      <p className="soft">{translate('goals.strength.rest')}</p>
    </>
  );
}
