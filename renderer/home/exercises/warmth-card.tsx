import { exercises, formOf } from '../../../shared/routines/catalogue.ts';
import type { FormName } from '../../../shared/routines/exercise.ts';
import { conditionTexts } from '../../../shared/safety/ask-first.ts';
import { useWords } from '../../bridge/words.tsx';
import { HelpSection } from '../help/help-section.tsx';
import { TextList } from './exercise-guide.tsx';

const { askFirst, leaveOutWith, texts } = exercises.heat;

/** Who leaves warmth out, what is never done with it, how it goes, and when it is taken away. */
export function WarmthCard({ form }: { readonly form: FormName }) {
  const { translate } = useWords();
  return (
    <>
      <p>{translate('library.warmth.intro')}</p>
      <div className="guide">
        <TextList
          title="library.leaveOut.title"
          texts={leaveOutWith.map((condition) => conditionTexts[condition])}
        />
        <div className="warmth-column">
          <TextList title="library.warmth.never.title" texts={texts.avoid} />
          <TextList title="safety.ask.title" texts={askFirst.map((condition) => conditionTexts[condition])} />
        </div>
        <HelpSection title="library.warmth.steps.title">
          <ol className="guide-steps">
            {formOf({ exercise: 'heat', form }).steps.map(({ text }) => (
              <li key={text}>{translate(text)}</li>
            ))}
          </ol>
        </HelpSection>
        <div className="warmth-column">
          <TextList title="library.warmth.stop.title" texts={texts.stopSigns} />
          <HelpSection title="library.warmth.more.title">
            {texts.notes.map((note) => (
              <p key={note}>{translate(note)}</p>
            ))}
          </HelpSection>
        </div>
      </div>
    </>
  );
}
