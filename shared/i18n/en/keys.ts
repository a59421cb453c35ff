import type { CallKeys } from '../../ipc/snapshots.ts';

/** Keys by what is written on them, and what they do. */
export const keysMessages = {
  'keys.title': 'Keys',
  'keys.call.control': 'Ctrl+Alt+Shift+B',
  'keys.call.command': '⌘⌥⇧B',
  'keys.call.hint': '{keys} brings the keyboard here',
  'keys.call.does': 'Brings the keyboard to the card while it asks, wherever you are',
  'keys.call.refused':
    'Another program uses these keys. Starting Unhunch again, or “Answer on the card” in the tray menu, does the same.',
  'keys.enter': 'Enter',
  'keys.escape': 'Esc',
  'keys.space': 'Space',
  'keys.easier': 'E',
  'keys.harder': 'H',
  'keys.swap': 'S',
  'keys.not-for-me': 'N',
  'keys.too-much': 'T',
  'keys.show': 'Alt or ?',
  'keys.show.does': 'Shows the keys on their buttons while it is held',
  'keys.card': 'On the card',
  'keys.card.enter': 'Starts the break',
  'keys.card.escape': 'Puts it off for a few minutes',
  'keys.break': 'In the break',
  'keys.break.space': 'Pauses it, or goes on',
  'keys.break.easier': 'Easier',
  'keys.break.harder': 'Harder',
  'keys.break.swap': 'Swaps it for something else',
  'keys.break.not-for-me': 'Leaves it out for a week',
  'keys.break.too-much': 'Too much: stops, and shows what to look out for',
  'keys.break.escape': 'Finishes it',
} as const satisfies { readonly [K in `keys.call.${CallKeys['name']}`]: string } & {
  readonly [key: `keys.${string}`]: string;
};
