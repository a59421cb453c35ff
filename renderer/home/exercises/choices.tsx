import { useId } from 'react';
import './choices.css';

type ChoicesProps<C extends string | number> = {
  readonly legend: string;
  readonly choices: readonly C[];
  /** Null where nothing is chosen yet. */
  readonly chosen: C | null;
  readonly nameOf: (choice: C) => string;
  readonly onChoose: (choice: C) => void;
};

/** One of a few, beside each other as long as there is room. */
export function Choices<C extends string | number>(props: ChoicesProps<C>) {
  const { legend, choices, chosen, nameOf, onChoose } = props;
  const group = useId();
  return (
    <fieldset className="choices-few">
      <legend>{legend}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice}>
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
    </fieldset>
  );
}
