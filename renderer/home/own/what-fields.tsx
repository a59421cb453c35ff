import { limits } from '../../../shared/packs/limits.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import { exerciseIds } from '../../../shared/routines/exercise.ts';
import { ownCategories, ownFocuses, ownPositions } from '../../../shared/routines/own-exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { isExerciseId } from './draft.ts';
import { SelectEntry, TextEntry } from './fields.tsx';
import type { EditProps } from './timing-fields.tsx';

const atRest = 'none';
const figures: readonly string[] = [atRest, ...exerciseIds];

/** Words that stand within a sentence elsewhere, standing alone. */
const asStart = (text: string, locale: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

/** What it is called and what is done. */
export function WhatFields({ draft, onEdit, problemOf }: EditProps) {
  const { translate } = useWords();
  return (
    <>
      <TextEntry
        id="own-name"
        label={translate('own.form.name')}
        problem={problemOf('name')}
        value={draft.name}
        onEdit={(name) => onEdit({ name })}
      />
      <TextEntry
        id="own-steps"
        label={translate('own.form.steps')}
        help={translate('own.form.steps.help', { most: limits.steps })}
        problem={problemOf('steps')}
        lines={5}
        value={draft.steps}
        onEdit={(steps) => onEdit({ steps })}
      />
      <TextEntry
        id="own-stopIf"
        label={translate('own.form.stopIf')}
        help={translate('own.form.stopIf.help')}
        problem={problemOf('stopIf')}
        value={draft.stopIf}
        onEdit={(stopIf) => onEdit({ stopIf })}
      />
    </>
  );
}

/** What kind of movement it is, where it is done, and what it looks like. */
export function WhereFields({ draft, onEdit, problemOf }: EditProps) {
  const { translate, locale } = useWords();
  return (
    <div className="own-selects">
      <SelectEntry
        id="own-category"
        label={translate('own.form.category')}
        problem={problemOf('category')}
        value={draft.category}
        options={ownCategories}
        textOf={(category) => translate(`routine.category.${category}`)}
        onChoose={(category) => onEdit({ category })}
      />
      <SelectEntry
        id="own-focus"
        label={translate('own.form.focus')}
        problem={problemOf('focus')}
        value={draft.focus}
        options={ownFocuses}
        textOf={(focus) => asStart(translate(`routine.focus.${focus}`), locale)}
        onChoose={(focus) => onEdit({ focus })}
      />
      <SelectEntry
        id="own-where"
        label={translate('own.form.where')}
        problem={problemOf('where')}
        value={draft.where}
        options={ownPositions}
        textOf={(where) => asStart(translate(`routine.position.${where}`), locale)}
        onChoose={(where) => onEdit({ where })}
      />
      <SelectEntry
        id="own-figure"
        label={translate('own.form.figure')}
        problem={problemOf('figure')}
        value={draft.figure ?? atRest}
        options={figures}
        textOf={(id) => translate(isExerciseId(id) ? exercises[id].texts.name : 'own.form.figure.none')}
        onChoose={(id) => onEdit({ figure: isExerciseId(id) ? id : null })}
      />
    </div>
  );
}
