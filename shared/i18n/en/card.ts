/** The card in the corner of the screen: what it offers, and its menu. */
export const cardMessages = {
  'card.label': 'Break',
  'card.name.more': '{first} + {count, number}',
  'card.start': 'Start',
  'card.snooze': 'In {time}',
  'card.dismiss': 'Not now',
  'card.menu': 'More choices',
  'card.menu.skip': 'Skip this one',
  'card.menu.seated': 'Something seated',
  'card.menu.meeting': 'I’m in a meeting',
  'card.menu.meeting.detail': '1 h pause',
  'card.menu.pause': 'Pause until …',
  'card.menu.pause.30-minutes': '30 min from now',
  'card.menu.pause.1-hour': '1 h from now',
  'card.menu.pause.tomorrow': 'Tomorrow',
  'card.menu.signs': 'When to get help',
  'card.menu.back': 'Back',
} as const satisfies { readonly [key: `card.${string}`]: string };
