import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { type DoneAs, exercises, formOf, planOf } from '../../../shared/routines/catalogue.ts';
import { itemMs, itemOf } from '../../../shared/routines/programme.ts';
import { roundedLength } from './rounded-length.ts';

const secondsOf = (doneAs: DoneAs, rounds: number): number =>
  itemMs(itemOf(doneAs.exercise, { form: doneAs.form, rounds })) / 1000;

/** How long a form takes, as a rule: "60 s". */
export function usualLength(doneAs: DoneAs, translate: Translate): string {
  return roundedLength(secondsOf(doneAs, planOf(doneAs, 'usual').rounds.usual), translate);
}

/** "60 s · seated · quiet" */
export function summary(doneAs: DoneAs, translate: Translate): string {
  const { positions, openPlan } = formOf(doneAs);
  return translate('routine.card', {
    length: usualLength(doneAs, translate),
    position: translate(`routine.position.${positions[0]}`),
    openPlan: translate(`routine.openPlan.${openPlan}`),
  });
}

export type Fact = { readonly name: MessageKey; readonly text: string };

/** What one wants to know of a form before one tries it. */
export function factsOf(doneAs: DoneAs, translate: Translate, locale: string): readonly Fact[] {
  const { category, focus, bestAt } = exercises[doneAs.exercise];
  const { positions, equipment, office, openPlan } = formOf(doneAs);
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const all = new Intl.ListFormat(locale, { type: 'conjunction' });
  const pair = (first: string, second: string): string => translate('library.fact.pair', { first, second });
  const needs = equipment.map((need) =>
    either.format(need.map((each) => translate(`library.equipment.${each}`))),
  );
  const places = positions.map((each) => translate(`routine.position.${each}`));
  return [
    {
      name: 'library.fact.kind',
      text: pair(translate(`routine.category.${category}`), translate(`routine.focus.${focus}`)),
    },
    { name: 'library.fact.length', text: usualLength(doneAs, translate) },
    { name: 'library.fact.position', text: either.format(places) },
    {
      name: 'library.fact.needs',
      text: needs.length === 0 ? translate('library.fact.nothing') : all.format(needs),
    },
    {
      name: 'library.fact.where',
      text: pair(translate(`routine.office.${office}`), translate(`routine.openPlan.${openPlan}`)),
    },
    ...(bestAt === 'evening'
      ? ([{ name: 'library.fact.when', text: translate('library.fact.evening') }] as const)
      : []),
  ];
}
