import type { GoalDay } from '../../../shared/goals/day.ts';
import type { Standing } from '../../../shared/goals/standing.ts';
import { useWords, type Words } from '../../bridge/words.tsx';
import { dateDayName, narrowDayName } from '../settings/day-names.ts';
import './week-days.css';

/** Shapes that differ without colour. `open`: it counts, and it is not over or was left. */
type Shape = 'met' | 'open' | 'today' | 'off' | 'free';

function shapeOf({ counts, isMet, done, date }: GoalDay, today: string): Shape {
  if (isMet && done > 0) return 'met';
  if (counts === 'off') return 'off';
  if (counts === 'free') return 'free';
  return date === today ? 'today' : 'open';
}

function textOf(day: GoalDay, shape: Shape, { standing, words }: WeekText): string {
  const { translate, locale } = words;
  const name = dateDayName(day.date, locale);
  if (shape === 'off' || shape === 'free') return translate(`goals.week.${shape}`, { day: name });
  const isMet = shape === 'met' ? 'yes' : 'no';
  const { done, need } = day;
  return translate(`goals.week.${standing.goal.target.is}`, { day: name, done, need, isMet });
}

type WeekText = { readonly standing: Standing; readonly words: Words };

/** The week of a goal, a sign a day. What was left is an open ring like what is to come: nothing is crossed out. */
export function WeekDays({ standing }: { readonly standing: Standing }) {
  const words = useWords();
  const { translate, locale } = words;
  return (
    <ul className="week-days" aria-label={translate('goals.week.label')}>
      {standing.week.days.map((day) => {
        const shape = shapeOf(day, standing.today.date);
        return (
          <li key={day.date} className={day.date === standing.today.date ? 'week-days-today' : undefined}>
            <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false" className={`week-day-${shape}`}>
              <DaySign shape={shape} day={day} />
            </svg>
            <span aria-hidden="true" className="soft">
              {narrowDayName(day.date, locale)}
            </span>
            <span className="for-listeners">{textOf(day, shape, { standing, words })}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Length 100 all the way round, whatever the radius is. */
const wholeRing = 100;

function DaySign({ shape, day }: { readonly shape: Shape; readonly day: GoalDay }) {
  const ring = { cx: 14, cy: 14, r: 11, pathLength: wholeRing };
  const percent = Math.min(1, day.done / Math.max(1, day.need)) * wholeRing;
  switch (shape) {
    case 'met':
      return (
        <>
          <circle className="week-day-disc" cx="14" cy="14" r="12.5" />
          <path className="week-day-tick" d="M8.5 14.5l3.8 3.8 7.4-8" />
        </>
      );
    case 'off':
      return <path className="week-day-dash" d="M9 14h10" />;
    case 'free':
      return <circle className="week-day-dot" cx="14" cy="14" r="2" />;
    case 'open':
    case 'today':
      return (
        <>
          <circle className="week-day-ring" {...ring} />
          {percent > 0 && (
            <circle
              className="week-day-part"
              {...ring}
              strokeDasharray={`${percent} ${wholeRing - percent}`}
              transform="rotate(-90 14 14)"
            />
          )}
        </>
      );
  }
}
