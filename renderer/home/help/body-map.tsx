import { useId, useState } from 'react';
import { useWords } from '../../bridge/words.tsx';
import { BackDrawing } from './back-drawing.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { type Region, regions, regionTexts } from './regions.ts';
import { helpAddress } from './topics.ts';
import './body-map.css';

/** A back to point at: the three regions as one choice, by mouse on the drawing or by keyboard beside it. */
export function BodyMap() {
  const { translate } = useWords();
  const [region, setRegion] = useState<Region>('thorax');
  const id = useId();
  const name = (each: Region): string => translate(`help.region.${each}.title`);
  return (
    <fieldset className="body-map">
      <legend>{translate('help.map.question')}</legend>
      <div className="body-map-area">
        <BackDrawing region={region} label={translate('help.map.figure', { region: name(region) })} />
        <div className="body-map-regions">
          {regions.map((each) => (
            <label key={each} className={`body-map-region body-map-region-${each}`}>
              <input
                type="radio"
                name={id}
                value={each}
                checked={each === region}
                onChange={() => setRegion(each)}
              />
              {name(each)}
            </label>
          ))}
        </div>
        <div className="body-map-text" aria-live="polite">
          <h3>{name(region)}</h3>
          <Paragraphs of={regionTexts[region]} />
          <p>
            <a href={helpAddress('signs')}>{translate('help.go.signs')}</a>
          </p>
        </div>
      </div>
    </fieldset>
  );
}
