import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { type DoneAs, exercises, formOf } from '../../../shared/routines/catalogue.ts';
import type { Condition } from '../../../shared/routines/condition.ts';
import type { Category } from '../../../shared/routines/exercise.ts';
import { conditionTexts } from '../../../shared/safety/ask-first.ts';
import { alwaysTrue, wheelchairFirst } from '../../../shared/safety/stop-rule.ts';
import { useWords } from '../../bridge/words.tsx';
import { StopRule } from '../../player/stop-rule.tsx';
import { AboutPage } from '../help/about-page.tsx';
import { HelpSection } from '../help/help-section.tsx';
import { signsAddress } from '../signs-address.ts';
import { InsteadLink } from './instead-link.tsx';
import './exercise-guide.css';

/** Where the body works against something or is stretched, and what is true of every movement wants saying. */
const isOfTheBody: { readonly [C in Category]: boolean } = {
  strength: true,
  stretch: true,
  mobility: true,
  breathing: false,
  mind: false,
  walk: false,
  heat: false,
  setup: false,
};

/** All that is worth reading of an exercise: how it goes, other versions, and when to leave it. */
export function ExerciseGuide(doneAs: DoneAs) {
  const { translate } = useWords();
  const { category, texts, askFirst, leaveOutWith, withoutHoldsWith } = exercises[doneAs.exercise];
  return (
    <>
      <div className="guide">
        <HelpSection title="library.steps.title">
          <ol className="guide-steps">
            {formOf(doneAs).steps.map(({ text }) => (
              <li key={text}>{translate(text)}</li>
            ))}
          </ol>
        </HelpSection>
        <HelpSection title="library.cue.title">
          <p className="guide-cue">{translate(texts.cue)}</p>
          {texts.notes.map((note) => (
            <p key={note}>{translate(note)}</p>
          ))}
          {isOfTheBody[category] && (
            <p className="soft">{alwaysTrue.map((line) => translate(line)).join(' ')}</p>
          )}
        </HelpSection>
        <TextList title="library.avoid.title" texts={texts.avoid} />
        <Grades {...doneAs} />
        <InWheelchair {...doneAs} />
      </div>
      <div className="guide guide-safety">
        <TextList title="safety.ask.title" texts={namesOf(askFirst)} />
        <TextList title="library.leaveOut.title" texts={namesOf(leaveOutWith)} />
        <TextList title="library.noHolds.title" texts={namesOf(withoutHoldsWith)} />
        <TextList title="library.stop.title" texts={texts.stopSigns} />
      </div>
      <StopRule />
      <p>
        <a href={signsAddress}>{translate('help.go.signs')}</a>
      </p>
      <AboutPage parts={['exercises']} />
    </>
  );
}

const namesOf = (conditions: readonly Condition[]): readonly MessageKey[] =>
  conditions.map((condition) => conditionTexts[condition]);

type TextListProps = { readonly title: MessageKey; readonly texts: readonly MessageKey[] };

/** A heading over a list, where there is anything in it. */
export function TextList({ title, texts }: TextListProps) {
  const { translate } = useWords();
  if (texts.length === 0) return null;
  return (
    <HelpSection title={title}>
      <ul className="help-list-plain">
        {texts.map((text) => (
          <li key={text}>{translate(text)}</li>
        ))}
      </ul>
    </HelpSection>
  );
}

function Grades(doneAs: DoneAs) {
  const { translate } = useWords();
  const { easier, harder } = formOf(doneAs).levels;
  if (easier === null && harder === null) return null;
  return (
    <HelpSection title="library.grades.title">
      <dl className="help-pairs">
        {easier !== null && (
          <div>
            <dt>{translate('routine.level.easier')}</dt>
            <dd>{translate(easier.how)}</dd>
          </div>
        )}
        {harder !== null && (
          <div>
            <dt>{translate('routine.level.harder')}</dt>
            <dd>{translate(harder.how)}</dd>
          </div>
        )}
      </dl>
    </HelpSection>
  );
}

function InWheelchair({ exercise }: DoneAs) {
  const { translate } = useWords();
  const { wheelchair } = exercises[exercise];
  return (
    <HelpSection title="library.wheelchair.title">
      <p>{translate(wheelchair.note)}</p>
      {wheelchair.is !== 'replaced' && <p className="soft">{translate(wheelchairFirst)}</p>}
      <InsteadLink exercise={exercise} />
    </HelpSection>
  );
}
