import { smartCheck, smartParts } from '../../../../shared/goals/smart-check.ts';
import { formatCalendarDate } from '../../../../shared/i18n/calendar-date.ts';
import { useWords } from '../../../bridge/words.tsx';
import { targetText } from '../goal-text.ts';
import { cueOf, draftOf, entryTarget } from './draft.ts';
import type { StepProps } from './step-props.ts';

/** The goal as it will be, and whether it says what, how much, when and until when. */
export function CheckStep({ entry, today }: StepProps) {
  const words = useWords();
  const { translate, locale } = words;
  const draft = draftOf(entry, today);
  const check = smartCheck(draft);
  const target = entryTarget(entry, today);
  const cue = cueOf(entry);
  const values = {
    kind: entry.kind ?? 'breaks',
    date: formatCalendarDate(draft.reviewOn, locale),
  };
  return (
    <>
      {target !== null && <p className="goal-said">{targetText(target, words)}</p>}
      {cue !== null && <p>{translate('goals.cue.said', cue)}</p>}
      <ul className="goal-smart">
        {smartParts.map((part) => (
          <li key={part}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              {check[part] ? <path d="M3 8.5l3.2 3.2L13 4.5" /> : <path d="M4 8h8" />}
            </svg>
            {translate(check[part] ? `goals.smart.${part}` : `goals.smart.${part}.missing`, values)}
          </li>
        ))}
      </ul>
    </>
  );
}
