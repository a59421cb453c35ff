import { disclaimer } from '../../shared/safety/about-content.ts';
import { painLights, stopForAll } from '../../shared/safety/stop-rule.ts';
import { useWords } from '../bridge/words.tsx';
import './stop-rule.css';

/** When any exercise ends at once, how much discomfort is all right, and what this content is and is not. */
export function StopRule() {
  const { translate } = useWords();
  return (
    <div className="stop-rule">
      <section aria-labelledby="stop-rule-title">
        <h2 id="stop-rule-title">{translate('safety.stop.title')}</h2>
        <ul className="stop-rule-list">
          {stopForAll.map((sign) => (
            <li key={sign}>{translate(sign)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="pain-title">
        <h2 id="pain-title">{translate('safety.pain.title')}</h2>
        <dl className="stop-rule-pain">
          {painLights.map(({ light, title, text }) => (
            <div key={light}>
              <dt>{translate(title)}</dt>
              <dd>{translate(text)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="soft stop-rule-disclaimer">{translate(disclaimer)}</p>
    </div>
  );
}
