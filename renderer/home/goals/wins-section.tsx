import { limits } from '../../../shared/goals/goals-schema.ts';
import type { WinEntry } from '../../../shared/goals/weekly-question.ts';
import { formatCalendarDate } from '../../../shared/i18n/calendar-date.ts';
import { useWords } from '../../bridge/words.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { OwnLine } from './own-line.tsx';
import { OwnWords } from './own-words.tsx';
import type { Decide } from './use-deciding.ts';

type WinsSectionProps = { readonly wins: readonly WinEntry[]; readonly decide: Decide };

const fieldId = 'goals-win';

/** What went well, in the person's own words and out of their answers. */
export function WinsSection({ wins, decide }: WinsSectionProps) {
  const { translate } = useWords();
  const focusLater = useFocusLater();
  const remove = async (on: string, text: string): Promise<void> => {
    if (await decide({ is: 'remove-win', on, text })) focusLater(fieldId);
  };
  return (
    <section className="goals-wins" aria-labelledby="goals-wins-title">
      <h2 id="goals-wins-title">{translate('goals.wins.title')}</h2>
      <OwnWords
        id={fieldId}
        label={translate('goals.wins.label')}
        mostLetters={limits.winLetters}
        onAdd={(text) => decide({ is: 'add-win', text })}
      />
      {wins.length === 0 ? (
        <p className="soft">{translate('goals.wins.none')}</p>
      ) : (
        <ul className="goals-win-list">
          {wins.map((win) => (
            <Win key={JSON.stringify(win)} win={win} onRemove={(on, text) => void remove(on, text)} />
          ))}
        </ul>
      )}
    </section>
  );
}

type WinProps = { readonly win: WinEntry; readonly onRemove: (on: string, text: string) => void };

function Win({ win, onRemove }: WinProps) {
  const { translate, locale } = useWords();
  const areas = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <li>
      <span className="soft">{formatCalendarDate(win.on, locale)}</span>
      {win.is === 'own' ? (
        <OwnLine text={win.text} onRemove={() => onRemove(win.on, win.text)} />
      ) : (
        <span>
          {translate('goals.wins.easier', {
            areas: areas.format(win.areas.map((area) => translate(`goals.area.${area}.easier`))),
          })}
        </span>
      )}
    </li>
  );
}
