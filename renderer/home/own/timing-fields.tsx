import { useWords } from '../../bridge/words.tsx';
import { parseNumberText } from '../settings/number-text.ts';
import { type Draft, type Field, type NumberName, timingNumbers } from './draft.ts';
import { RadioEntry } from './fields.tsx';
import { NumberEntry } from './number-entry.tsx';
import { stepsOf } from './number-ranges.ts';

export type EditProps = {
  readonly draft: Draft;
  readonly onEdit: (change: Partial<Draft>) => void;
  /** What is wrong in a field, in words. */
  readonly problemOf: (field: Field) => string | null;
};

const counted: ReadonlySet<NumberName> = new Set<NumberName>(['repetitions', 'times', 'sets']);

/** Repetitions, a hold or minutes, and the numbers that belong to it. */
export function TimingFields(props: EditProps) {
  const { translate } = useWords();
  const { draft, onEdit, problemOf } = props;
  const hasSets = parseNumberText(draft.numbers.sets) !== 1;
  return (
    <>
      <RadioEntry
        id="own-timing"
        label={translate('own.form.timing')}
        problem={problemOf('timing')}
        value={draft.timing}
        options={['repetitions', 'hold', 'minutes']}
        textOf={(timing) => translate(`own.form.timing.${timing}`)}
        onChoose={(timing) => onEdit({ timing })}
      />
      <div className="own-numbers">
        {timingNumbers[draft.timing].map((name) => (
          <DraftNumber key={name} name={name} {...props} />
        ))}
      </div>
      <RadioEntry
        id="own-sides"
        label={translate('own.form.sides')}
        problem={problemOf('sides')}
        value={draft.sides}
        options={['together', 'one-by-one']}
        textOf={(sides) => translate(`own.form.sides.${sides}`)}
        onChoose={(sides) => onEdit({ sides })}
      />
      <div className="own-numbers">
        <DraftNumber name="sets" {...props} />
        {hasSets && <DraftNumber name="betweenSetsSeconds" {...props} />}
      </div>
    </>
  );
}

function DraftNumber({ name, draft, onEdit, problemOf }: EditProps & { readonly name: NumberName }) {
  const { translate } = useWords();
  const unit = name === 'minutes' ? translate('own.form.unit.minutes') : translate('own.form.unit.seconds');
  return (
    <NumberEntry
      id={`own-${name}`}
      label={translate(`own.form.${name}`)}
      problem={problemOf(name)}
      text={draft.numbers[name]}
      steps={stepsOf(name, draft.timing)}
      unit={counted.has(name) ? '' : unit}
      onEdit={(text) => onEdit({ numbers: { ...draft.numbers, [name]: text } })}
    />
  );
}
