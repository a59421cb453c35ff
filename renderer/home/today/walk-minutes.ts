import { parseNumberText, type Steps } from '../settings/number-text.ts';

/** What can be noted of one walk, in minutes. */
export const walkSteps: Steps = { min: 1, max: 600, step: 1 };

/** The minutes that a text says; null where it says none that a walk could have. */
export function minutesOf(text: string): number | null {
  const value = parseNumberText(text);
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  return isWhole && value >= walkSteps.min && value <= walkSteps.max ? value : null;
}
