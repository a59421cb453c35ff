/** What the keys of the break window do; each has a button that does the same. */
export type BreakCommand = 'pause' | 'easier' | 'finish' | 'too-much';

export type KeyPress = {
  readonly key: string;
  /** The place of the key, for when Alt turns its letter into another one. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  /** The focus is on something that takes Space or Enter for itself, or is typed into. */
  readonly isOnControl: boolean;
};

/** Values of `aria-keyshortcuts`. */
export const shortcuts: { readonly [C in BreakCommand]: string } = {
  pause: 'Space',
  easier: 'E',
  finish: 'Escape',
  'too-much': 'T',
};

const letter = ({ key, code }: KeyPress, wanted: 'E' | 'T'): boolean =>
  key.toUpperCase() === wanted || code === `Key${wanted}`;

export function commandOfKey(press: KeyPress): BreakCommand | null {
  if (press.ctrlKey || press.metaKey || press.repeat) return null;
  if (press.key === 'Escape') return 'finish';
  if (press.key === ' ') return press.isOnControl ? null : 'pause';
  if (letter(press, 'E')) return 'easier';
  return letter(press, 'T') ? 'too-much' : null;
}
