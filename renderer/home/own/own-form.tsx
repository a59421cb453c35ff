import { type SubmitEvent, useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { OwnContent } from '../../../shared/packs/exercise-schema.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { type Draft, type Field, type FieldProblem, readDraft } from './draft.ts';
import { faultText } from './fault-text.ts';
import { FormPreview } from './form-preview.tsx';
import { TimingFields } from './timing-fields.tsx';
import { WhatFields, WhereFields } from './what-fields.tsx';
import './own-form.css';

type OwnFormProps = {
  readonly start: Draft;
  readonly title: string;
  readonly onSave: (content: OwnContent) => void;
  readonly onCancel: () => void;
  /** Why it could not be saved, when nothing is wrong with the entries. */
  readonly problem: string | null;
};

/** What is wrong in a field, with the field called what it is called here. */
function wordsOf({ field, fault, step }: FieldProblem, translate: Translate): string {
  const label = step === null ? translate(`own.form.${field}`) : translate('own.form.step', { step });
  return faultText('name' in fault ? { ...fault, name: label } : fault, translate);
}

/** The words for each field, of what is wrong with it. */
const problemWords =
  (problems: readonly FieldProblem[], translate: Translate) =>
  (field: Field): string | null => {
    const found = problems.find((each) => each.field === field);
    return found === undefined ? null : wordsOf(found, translate);
  };

/** The form for what a therapist prescribed. Once it was to be saved, each field says what is wrong with it. */
export function OwnForm({ start, title, onSave, onCancel, problem }: OwnFormProps) {
  const { translate } = useWords();
  const [draft, setDraft] = useState(start);
  const [isChecked, setChecked] = useState(false);
  const focusLater = useFocusLater();
  const read = readDraft(draft);
  const problems = isChecked && read.is === 'wrong' ? read.problems : [];
  const problemOf = problemWords(problems, translate);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (read.is === 'right') return onSave(read.content);
    const [first] = read.problems;
    if (first !== undefined) focusLater(`own-${first.field}`);
  };
  const editing = {
    ...{ draft, problemOf },
    onEdit: (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change })),
  };
  return (
    <form className="own-form" aria-labelledby="own-form-title" noValidate onSubmit={submit}>
      <h2 id="own-form-title" tabIndex={-1}>
        {title}
      </h2>
      <p className="own-unchecked">{translate('own.unchecked')}</p>
      <div className="own-form-parts">
        <div className="own-form-fields">
          <WhatFields {...editing} />
          <TimingFields {...editing} />
          <WhereFields {...editing} />
        </div>
        <FormPreview draft={draft} />
      </div>
      <p className="own-form-count" role="status">
        {problems.length === 0 ? '' : translate('own.form.problems', { count: problems.length })}
      </p>
      <Problem text={problem} />
      <div className="buttons">
        <button type="submit" className="button button-main">
          {translate('own.form.save')}
        </button>
        <Button look="plain" onPress={onCancel}>
          {translate('own.form.cancel')}
        </Button>
      </div>
    </form>
  );
}
