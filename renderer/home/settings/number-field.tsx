import type { KeyboardEvent } from 'react';
import { parseNumberText, type Steps, stepNumber } from './number-text.ts';

type NumberFieldProps = {
  readonly id: string;
  readonly text: string;
  readonly steps: Steps;
  /** Empty for a bare number. */
  readonly unit: string;
  readonly labelId: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly disabled: boolean;
  readonly onEdit: (text: string) => void;
  readonly onCommit: (text: string) => void;
};

/**
 * A text field for a number. A field of type "number" would drop what it cannot read; this one keeps it, so that it
 * can be corrected. The arrow keys step, and the step is applied when the key is let go.
 */
export function NumberField(props: NumberFieldProps) {
  const { id, text, steps, unit, labelId, describedBy, isWrong, disabled, onEdit, onCommit } = props;
  const value = parseNumberText(text);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onCommit(text);
    if (typeof value !== 'number' || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onEdit(String(stepNumber(value, event.key === 'ArrowUp' ? 'up' : 'down', steps)));
  };
  return (
    <span className="number-field">
      <input
        id={id}
        className="field field-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        role="spinbutton"
        aria-valuenow={typeof value === 'number' ? value : undefined}
        aria-valuetext={`${text} ${unit}`.trim()}
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        disabled={disabled}
        value={text}
        onChange={(event) => onEdit(event.target.value)}
        onBlur={() => onCommit(text)}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (event.key === 'ArrowUp' || event.key === 'ArrowDown') onCommit(text);
        }}
      />
      {unit !== '' && (
        <span className="soft" aria-hidden="true">
          {unit}
        </span>
      )}
    </span>
  );
}
