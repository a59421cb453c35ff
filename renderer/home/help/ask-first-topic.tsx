import { disclaimer } from '../../../shared/safety/about-content.ts';
import { askedBefore } from '../../../shared/safety/asked-before.ts';
import { useWords } from '../../bridge/words.tsx';
import { AboutPage } from './about-page.tsx';
import { HelpSection } from './help-section.tsx';
import './ask-first-topic.css';

/** The conditions to talk over with a clinician, and before which exercises. */
export function AskFirstTopic() {
  const { translate, locale } = useWords();
  const list = new Intl.ListFormat(locale);
  return (
    <>
      <p>{translate('help.ask.intro')}</p>
      <HelpSection title="safety.ask.title">
        <ul className="ask-first">
          {askedBefore.map(({ condition, exercises }) => (
            <li key={condition}>
              <strong>{translate(condition)}</strong>
              {exercises.length > 0 && (
                <p className="soft">
                  {translate('help.ask.before', {
                    exercises: list.format(exercises.map((name) => translate(name))),
                  })}
                </p>
              )}
            </li>
          ))}
        </ul>
      </HelpSection>
      <HelpSection title="help.ask.general.title">
        <p>{translate(disclaimer)}</p>
      </HelpSection>
      <AboutPage parts={['exercises']} />
    </>
  );
}
