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
  /** The place of the key, named after what it writes on a keyboard of the United States. */
  readonly code: string;
  readonly altKey: boolean;
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

/** A letter of another script, such as Cyrillic or Greek. */
const isForeign = (key: string): boolean => /^[^\P{L}\p{Script=Latin}]$/u.test(key);

/**
 * Which of the letters A to Z is meant. What a key writes comes first, since on Dvorak or AZERTY other letters lie where
 * these are on other keyboards, and one stops the break. Its place counts where nothing else says: under Alt, which on a
 * Mac makes other signs of all letters, and on a keyboard of another script, which has these letters printed beside its
 * own, in the places of QWERTY. A sign or a Latin letter with an accent is none of them.
 */
function letterOf({ key, code, altKey }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return altKey || isForeign(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? null) : null;
}

export function commandOfKey(press: KeyPress): BreakCommand | null {
  if (press.ctrlKey || press.metaKey) return null;
  // A key that went down in a window which then closed counts as held: Escape, the way out, is taken all the same.
  if (press.key === 'Escape') return 'finish';
  if (press.repeat) return null;
  if (press.key === ' ') return press.isOnControl ? null : 'pause';
  const letter = letterOf(press);
  return breakCommands.find((command) => shortcuts[command] === letter) ?? null;
}
