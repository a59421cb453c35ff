import type { ReactNode } from 'react';
import { Problem } from '../../ui/problem.tsx';

/** What every field has: its name, what helps with it, and what is wrong with the entry. */
export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly problem: string | null;
};

type FrameProps = FieldProps & { readonly children: ReactNode };

const describedBy = (id: string): string => `${id}-help ${id}-problem`;

function FieldFrame({ id, label, help, problem, children }: FrameProps) {
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} className="soft own-help">
          {help}
        </p>
      )}
      {children}
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}

type TextProps = FieldProps & {
  readonly value: string;
  readonly lines?: number;
  readonly onEdit: (value: string) => void;
};

/** A text of one line, or of several. */
export function TextEntry({ value, lines = 1, onEdit, ...field }: TextProps) {
  const { id, problem } = field;
  const shared = {
    ...{ id, value },
    className: 'field',
    autoComplete: 'off',
    dir: 'auto',
    'aria-describedby': describedBy(id),
    'aria-invalid': problem !== null,
  };
  return (
    <FieldFrame {...field}>
      {lines === 1 ? (
        <input type="text" {...shared} onChange={({ target }) => onEdit(target.value)} />
      ) : (
        <textarea rows={lines} {...shared} onChange={({ target }) => onEdit(target.value)} />
      )}
    </FieldFrame>
  );
}

type SelectProps<V extends string> = FieldProps & {
  readonly value: V;
  readonly options: readonly V[];
  readonly textOf: (option: V) => string;
  readonly onChoose: (option: V) => void;
};

/** One of a list. */
export function SelectEntry<V extends string>(props: SelectProps<V>) {
  const { value, options, textOf, onChoose, ...field } = props;
  const { id, problem } = field;
  return (
    <FieldFrame {...field}>
      <select
        id={id}
        className="choice"
        value={value}
        aria-describedby={describedBy(id)}
        aria-invalid={problem !== null}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {textOf(option)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type RadioProps<V extends string> = Omit<SelectProps<V>, 'help'>;

/** One of a few, all of them in sight. */
export function RadioEntry<V extends string>(props: RadioProps<V>) {
  const { id, label, problem, value, options, textOf, onChoose } = props;
  return (
    <fieldset className="own-field" aria-describedby={`${id}-problem`}>
      <legend>{label}</legend>
      <div className="own-radios">
        {options.map((option, index) => (
          <label key={option} className="own-radio">
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {textOf(option)}
          </label>
        ))}
      </div>
      <Problem id={`${id}-problem`} text={problem} />
    </fieldset>
  );
}
