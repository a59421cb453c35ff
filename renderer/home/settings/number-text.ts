const numberPattern = /^[+-]?\d+([.,]\d+)?$/;

/** A typed text as a number; what is no number stays text, and the row of the setting refuses it by name. */
export function parseNumberText(text: string): number | string {
  const trimmed = text.trim();
  return numberPattern.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}

export type Steps = { readonly min: number; readonly max: number; readonly step: number };

/** The next number up or down among those a form offers (`min`, `min + step`, … `max`), from any number. */
export function stepNumber(from: number, direction: 'up' | 'down', { min, max, step }: Steps): number {
  const places = (from - min) / step;
  const next = direction === 'up' ? Math.floor(places) + 1 : Math.ceil(places) - 1;
  return Math.min(max, Math.max(min, min + next * step));
}
