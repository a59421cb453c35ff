import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { type DoneAs, exercises } from '../../../shared/routines/catalogue.ts';

/** What a form is called in the choice among the forms of its exercise. */
export const formName = ({ exercise, form }: DoneAs): MessageKey =>
  form === 'standard' && exercises[exercise].category === 'heat'
    ? 'library.form.warmth'
    : `library.form.${form}`;
