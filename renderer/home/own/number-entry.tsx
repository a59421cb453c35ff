import { Problem } from '../../ui/problem.tsx';
import { NumberField } from '../settings/number-field.tsx';
import type { Steps } from '../settings/number-text.ts';
import type { FieldProps } from './fields.tsx';

type NumberEntryProps = Omit<FieldProps, 'help'> & {
  readonly text: string;
  readonly steps: Steps;
  readonly unit: string;
  readonly onEdit: (text: string) => void;
};

/** A number as it is typed; the arrow keys step it within what was found to be sane. */
export function NumberEntry({ id, label, problem, text, steps, unit, onEdit }: NumberEntryProps) {
  return (
    <div className="own-field own-number">
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <NumberField
        id={id}
        text={text}
        steps={steps}
        unit={unit}
        labelId={`${id}-label`}
        describedBy={`${id}-problem`}
        isWrong={problem !== null}
        disabled={false}
        onEdit={onEdit}
        onCommit={() => undefined}
      />
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}
