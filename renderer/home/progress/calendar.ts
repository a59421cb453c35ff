import type { Weekday } from '../../../shared/domain/weekday.ts';

/** The local date, and the day with which weeks begin there. */
export type Calendar = { readonly today: string; readonly weekBegins: Weekday };
