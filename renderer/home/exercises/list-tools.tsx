import { useId } from 'react';
import { areas } from '../../../shared/routines/areas.ts';
import { useWords } from '../../bridge/words.tsx';
import { AreaMap } from '../body-map/area-map.tsx';
import { views } from '../body-map/body-shapes.ts';
import { signsAddress } from '../signs-address.ts';
import { type AreaChoice, type Filters, positionChoices } from './filters.ts';
import '../../ui/field.css';
import './list-tools.css';

type ListToolsProps = { readonly filters: Filters; readonly onFilter: (filters: Filters) => void };

const areaChoices: readonly AreaChoice[] = ['all', ...areas];

/** Looking for an exercise: by words, by pointing at a body, and by what suits right now. */
export function ListTools({ filters, onFilter }: ListToolsProps) {
  const { translate } = useWords();
  return (
    <search className="list-tools">
      <SearchField typed={filters.typed} onType={(typed) => onFilter({ ...filters, typed })} />
      <div className="list-tools-choices">
        <AreaMap
          legend={translate('library.area.legend')}
          choices={areaChoices}
          chosen={filters.area}
          onChoose={(area) => onFilter({ ...filters, area })}
          views={views}
          label={null}
        />
        <SuitsFieldset filters={filters} onFilter={onFilter} />
      </div>
      <div className="list-tools-aside" aria-live="polite">
        {filters.area === 'thorax' && <ThoraxNote />}
      </div>
    </search>
  );
}

type SearchFieldProps = { readonly typed: string; readonly onType: (typed: string) => void };

function SearchField({ typed, onType }: SearchFieldProps) {
  const { translate } = useWords();
  return (
    <div className="list-tools-search">
      <label htmlFor="exercise-search">{translate('library.search.label')}</label>
      <input
        id="exercise-search"
        className="field"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}

/** Pain between the shoulder blades is told apart from the rest wherever it is chosen. */
function ThoraxNote() {
  const { translate } = useWords();
  return (
    <p className="list-tools-note">
      {translate('help.region.thorax.care')} <a href={signsAddress}>{translate('help.go.signs')}</a>
    </p>
  );
}

function SuitsFieldset({ filters, onFilter }: ListToolsProps) {
  const { translate } = useWords();
  const id = useId();
  const switches = [
    ['isWithoutEquipment', 'library.filter.equipment'],
    ['isQuiet', 'library.filter.quiet'],
    ['isLiked', 'library.filter.liked'],
  ] as const;
  return (
    <fieldset className="list-tools-suits">
      <legend>{translate('library.filter.legend')}</legend>
      <label htmlFor={id}>{translate('library.filter.position')}</label>
      <select
        id={id}
        className="field"
        value={filters.position}
        onChange={({ target }) => {
          const position = positionChoices.find((each) => each === target.value) ?? 'any';
          onFilter({ ...filters, position });
        }}
      >
        {positionChoices.map((position) => (
          <option key={position} value={position}>
            {translate(`library.position.${position}`)}
          </option>
        ))}
      </select>
      {switches.map(([name, text]) => (
        <label key={name} className="list-tools-switch">
          <input
            type="checkbox"
            checked={filters[name]}
            onChange={({ target }) => onFilter({ ...filters, [name]: target.checked })}
          />
          {translate(text)}
        </label>
      ))}
    </fieldset>
  );
}
