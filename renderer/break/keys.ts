/** What the keys of the break window do; each has a button that does the same. */
export const breakCommands = [
  'pause',
  'easier',
  'harder',
  'swap',
  'not-for-me',
  'finish',
  'too-much',
] as const;
export type BreakCommand = (typeof breakCommands)[number];

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
  harder: 'H',
  swap: 'S',
  'not-for-me': 'N',
  finish: 'Escape',
  'too-much': 'T',
};

const isLetter = ({ key, code }: KeyPress, letter: string): boolean =>
  key.toUpperCase() === letter || code === `Key${letter}`;

export function commandOfKey(press: KeyPress): BreakCommand | null {
  if (press.ctrlKey || press.metaKey) return null;
  // A key that went down in a window which then closed counts as held: Escape, the way out, is taken all the same.
  if (press.key === 'Escape') return 'finish';
  if (press.repeat) return null;
  if (press.key === ' ') return press.isOnControl ? null : 'pause';
  return breakCommands.find((command) => isLetter(press, shortcuts[command])) ?? null;
}
