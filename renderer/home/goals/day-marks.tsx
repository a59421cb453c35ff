import { useState } from 'react';
import { datesFrom } from '../../../shared/calendar/dates.ts';
import { dateBefore } from '../../../shared/calendar/local-stamp.ts';
import type { GoalAction } from '../../../shared/goals/actions.ts';
import type { GoalsOverview } from '../../../shared/goals/overview.ts';
import { useWords, type Words } from '../../bridge/words.tsx';
import { Choices } from '../exercises/choices.tsx';
import { dateName } from '../settings/day-names.ts';
import type { Decide } from './use-deciding.ts';

type DayMarksProps = { readonly overview: GoalsOverview; readonly decide: Decide };
type MarkAs = Extract<GoalAction, { is: 'mark-day' }>['as'];

const choices: readonly MarkAs[] = ['usual', 'lighter', 'sick', 'leave'];
/** So many days back can be said from here. */
const daysBack = 7;

function dayText(date: string, today: string, { translate, locale }: Words): string {
  return date === today ? translate('goals.mark.today') : dateName(date, locale);
}

/** How a day counts: as usual, with less, or not at all. Today first, and the days of a week for what was forgotten. */
export function DayMarks({ overview, decide }: DayMarksProps) {
  const words = useWords();
  const { translate } = words;
  const { today, marks } = overview;
  const [chosen, setChosen] = useState(today);
  const dates = datesFrom(dateBefore(today, daysBack), daysBack + 1).toReversed();
  const date = dates.includes(chosen) ? chosen : today;
  const mark: MarkAs = marks.find((each) => each.date === date)?.as ?? 'usual';
  return (
    <div className="goal-marks">
      <Choices
        legend={translate('goals.mark.legend', { day: dayText(date, today, words) })}
        choices={choices}
        chosen={mark}
        nameOf={(as) => translate(`goals.mark.${as}`)}
        onChoose={(as) => void decide({ is: 'mark-day', date, as })}
      />
      <label className="goal-marks-day">
        <span className="soft">{translate('goals.mark.other')}</span>
        <select className="field" value={date} onChange={({ target }) => setChosen(target.value)}>
          {dates.map((each) => (
            <option key={each} value={each}>
              {dayText(each, today, words)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
