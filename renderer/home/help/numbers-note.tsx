import { formatCalendarDate } from '../../../shared/i18n/calendar-date.ts';
import type { EmergencyNumbers } from '../../../shared/safety/emergency-numbers.ts';
import { useWords } from '../../bridge/words.tsx';

/** Where the numbers of the chosen country come from, and when they were checked. */
export function NumbersNote({ numbers }: { readonly numbers: EmergencyNumbers }) {
  const { translate, locale } = useWords();
  const publishers = new Set(numbers.sources.map(({ publisher }) => publisher));
  return (
    <p className="soft help-small">
      {translate('safety.country.checked', {
        date: formatCalendarDate(numbers.checkedOn, locale),
        source: new Intl.ListFormat(locale).format(publishers),
      })}
    </p>
  );
}
