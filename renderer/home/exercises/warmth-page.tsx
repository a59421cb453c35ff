import { useRef, useState } from 'react';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import type { SessionAction } from '../../../shared/ipc/session-action.ts';
import type { FormName } from '../../../shared/routines/exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { Choices } from './choices.tsx';
import { formName } from './form-name.ts';
import type { Library } from './library.ts';
import { nameOfOpened, type Opened } from './places.ts';
import { StartPanel } from './start-panel.tsx';
import { useStart } from './use-start.ts';
import { minuteChoices, usualMinutes } from './warmth.ts';
import { WarmthCard } from './warmth-card.tsx';
import { formsOf } from './ways.ts';
import '../../ui/field.css';
import './warmth-page.css';

type WarmthPageProps = {
  /** What begins once it was read. */
  readonly before: Opened;
  readonly library: Library;
};

/** What is read before warmth, each time; it starts for who says that they have read it. */
export function WarmthPage({ before, library }: WarmthPageProps) {
  const { translate } = useWords();
  const { start, problem } = useStart(library);
  const [form, setForm] = useState<FormName>('standard');
  const [minutes, setMinutes] = useState(usualMinutes);
  const [isRead, setRead] = useState(false);
  const [isHasty, setHasty] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const action: SessionAction =
    before.is === 'exercise'
      ? { is: 'start-exercise', exercise: before.exercise, form, rounds: minutes }
      : { is: 'start-programme', programme: before.programme.id };
  const onStart = (): void => {
    setHasty(!isRead);
    if (isRead) start(action);
    else box.current?.focus();
  };
  const label =
    before.is === 'exercise'
      ? translate('library.warmth.start', { length: formatDuration(minutes * 60, translate) })
      : translate('library.warmth.startProgramme', { name: translate(nameOfOpened(before)) });
  return (
    <div className="opened">
      <WarmthCard form={form} />
      <StartPanel
        opened={before}
        library={library}
        label={label}
        note={null}
        onStart={onStart}
        problem={isHasty && !isRead ? translate('library.warmth.unread') : problem}
      >
        {before.is === 'exercise' && (
          <HowLong form={form} onForm={setForm} minutes={minutes} onMinutes={setMinutes} />
        )}
        <label className="warmth-confirm">
          <input
            ref={box}
            type="checkbox"
            checked={isRead}
            onChange={({ target }) => setRead(target.checked)}
          />
          {translate('library.warmth.confirm')}
        </label>
      </StartPanel>
    </div>
  );
}

type HowLongProps = {
  readonly form: FormName;
  readonly onForm: (form: FormName) => void;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
};

function HowLong({ form, onForm, minutes, onMinutes }: HowLongProps) {
  const { translate } = useWords();
  return (
    <>
      <Choices
        legend={translate('library.warmth.legend')}
        choices={formsOf('heat')}
        chosen={form}
        nameOf={(each) => translate(formName({ exercise: 'heat', form: each }))}
        onChoose={onForm}
      />
      <label className="warmth-minutes">
        {translate('library.warmth.minutes')}
        <select className="field" value={minutes} onChange={({ target }) => onMinutes(Number(target.value))}>
          {minuteChoices.map((each) => (
            <option key={each} value={each}>
              {formatDuration(each * 60, translate)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
