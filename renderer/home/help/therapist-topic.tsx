import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { warningTiers } from '../../../shared/safety/warning-signs.ts';
import { useWords } from '../../bridge/words.tsx';
import { AboutPage } from './about-page.tsx';
import { HelpSection } from './help-section.tsx';
import { helpAddress } from './topics.ts';

const [, , appointment] = warningTiers;

const visit: readonly (readonly [title: MessageKey, text: MessageKey])[] = [
  ['help.therapist.assess.title', 'help.therapist.assess.text'],
  ['help.therapist.exercise.title', 'help.therapist.exercise.text'],
  ['help.therapist.hands.title', 'help.therapist.hands.text'],
  ['help.therapist.plan.title', 'help.therapist.plan.text'],
];

const bring: readonly MessageKey[] = [
  'help.therapist.bring.log',
  'help.therapist.bring.eases',
  'help.therapist.bring.goal',
];

/** When a physical therapist or a doctor is worth a visit, what happens there, and what to bring. */
export function TherapistTopic() {
  const { translate } = useWords();
  return (
    <>
      <p>{translate('help.therapist.intro')}</p>
      <HelpSection title="help.therapist.when.title">
        <p>{translate(appointment.action)}</p>
        <ul className="help-list-plain">
          {appointment.signs.map((sign) => (
            <li key={sign}>{translate(sign)}</li>
          ))}
        </ul>
        <p>
          {translate('help.therapist.sooner.title')}{' '}
          <a href={helpAddress('signs')}>{translate('help.go.signs')}</a>
        </p>
      </HelpSection>
      <HelpSection title="help.therapist.expect.title">
        <dl className="help-pairs">
          {visit.map(([title, text]) => (
            <div key={title}>
              <dt>{translate(title)}</dt>
              <dd>{translate(text)}</dd>
            </div>
          ))}
        </dl>
      </HelpSection>
      <HelpSection title="help.therapist.bring.title">
        <ul className="help-list-plain">
          {bring.map((thing) => (
            <li key={thing}>{translate(thing)}</li>
          ))}
        </ul>
      </HelpSection>
      <HelpSection title="help.therapist.which.title">
        <p>{translate('help.therapist.which.text')}</p>
        <p>{translate('help.therapist.which.referral')}</p>
      </HelpSection>
      <AboutPage parts={['therapist', 'signs']} />
    </>
  );
}
