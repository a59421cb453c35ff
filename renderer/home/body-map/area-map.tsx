import { type ReactNode, useId } from 'react';
import type { Area } from '../../../shared/routines/areas.ts';
import { useWords } from '../../bridge/words.tsx';
import { areaNames } from './area-names.ts';
import { BodyDrawing } from './body-drawing.tsx';
import { type View, viewOf } from './body-shapes.ts';
import './area-map.css';

/** One area, or none in particular. */
type Choice = Area | 'all';

type AreaMapProps<C extends Choice> = {
  readonly legend: string;
  readonly choices: readonly C[];
  readonly chosen: C;
  readonly onChoose: (choice: C) => void;
  readonly views: readonly View[];
  /** What the drawings show, for who cannot see them; null where the choice says it all. */
  readonly label: string | null;
  /** What stands with it, placed by the style sheet of the page. */
  readonly children?: ReactNode;
};

const placeOf = (choice: Choice): string =>
  choice === 'all' ? '' : ` area-map-on-${viewOf[choice]} area-map-at-${choice}`;

/** A body to point at: its areas as one choice, by mouse on the drawings or by keyboard beside them. */
export function AreaMap<C extends Choice>(props: AreaMapProps<C>) {
  const { legend, choices, chosen, onChoose, views, label, children } = props;
  const { translate } = useWords();
  const group = useId();
  const nameOf = (choice: C): string => translate(choice === 'all' ? 'library.area.all' : areaNames[choice]);
  return (
    <fieldset className="area-map">
      <legend>{legend}</legend>
      <div className={`area-map-plan area-map-plan-${views.length}`}>
        <div className="area-map-drawings">
          {views.map((view) => (
            <div key={view} className="area-map-drawing">
              <BodyDrawing view={view} marked={chosen === 'all' ? null : chosen} label={label} />
              {views.length > 1 && <span aria-hidden="true">{translate(`library.area.${view}`)}</span>}
            </div>
          ))}
        </div>
        <div className="area-map-choices">
          {choices.map((choice) => (
            <label key={choice} className={`area-map-choice${placeOf(choice)}`}>
              <input
                type="radio"
                name={group}
                value={choice}
                checked={choice === chosen}
                onChange={() => onChoose(choice)}
              />
              {nameOf(choice)}
            </label>
          ))}
        </div>
        {children}
      </div>
    </fieldset>
  );
}
