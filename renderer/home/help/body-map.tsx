import { useState } from 'react';
import { useWords } from '../../bridge/words.tsx';
import { AreaMap } from '../body-map/area-map.tsx';
import { areaNames } from '../body-map/area-names.ts';
import { Paragraphs } from './paragraphs.tsx';
import { type Region, regions, regionTexts } from './regions.ts';
import { helpAddress } from './topics.ts';
import './body-map.css';

/** A back to point at, with what is worth knowing of each region of the spine. */
export function BodyMap() {
  const { translate } = useWords();
  const [region, setRegion] = useState<Region>('thorax');
  const name = translate(areaNames[region]);
  return (
    <div className="body-map">
      <AreaMap
        legend={translate('help.map.question')}
        choices={regions}
        chosen={region}
        onChoose={setRegion}
        views={['back']}
        label={translate('help.map.figure', { region: name })}
      >
        <div className="body-map-text" aria-live="polite">
          <h3>{name}</h3>
          <Paragraphs of={regionTexts[region]} />
          <p>
            <a href={helpAddress('signs')}>{translate('help.go.signs')}</a>
          </p>
        </div>
      </AreaMap>
    </div>
  );
}
