import { useEffect, useRef } from 'react';
import { disclaimer } from '../../../shared/safety/about-content.ts';
import { useWords } from '../../bridge/words.tsx';
import { type HelpTopic, helpAddress, helpTopics } from './topics.ts';
import './help-list.css';

/** The topics under Help. Who comes back from one finds the focus on its link. */
export function HelpList({ returnedFrom }: { readonly returnedFrom: HelpTopic | null }) {
  const { translate } = useWords();
  const left = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (returnedFrom !== null) left.current?.focus();
  }, [returnedFrom]);
  return (
    <div className="help">
      <p className="soft">{translate('help.intro')}</p>
      <ul className="help-list">
        {helpTopics.map((topic) => (
          <li key={topic}>
            <a
              ref={topic === returnedFrom ? left : null}
              href={helpAddress(topic)}
              aria-describedby={`help-${topic}`}
            >
              {translate(`help.topic.${topic}.title`)}
            </a>
            <p id={`help-${topic}`} className="soft">
              {translate(`help.topic.${topic}.lead`)}
            </p>
          </li>
        ))}
      </ul>
      <p className="soft help-small">{translate(disclaimer)}</p>
    </div>
  );
}
