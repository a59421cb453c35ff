import type { BreakKind } from '../../domain/decisions.ts';

/** The break window: what stands around an exercise, its controls, its end. */
export const breakMessages = {
  'break.title': '{exercise} · Unhunch',
  'break.steps': 'Steps',
  'break.paused': 'Paused, take your time',
  'break.count.repetitions': 'to go',
  'break.count.minutes': 'minutes to go',
  'break.count.seconds': '{count, plural, one {second} other {seconds}}',
  'break.voice.none': 'No voice was found on this computer. The words here say it all.',
  'break.voice.after-restart': 'The voice speaks once Unhunch has started again.',
  'break.controls': 'Controls of the break',
  'break.pause': 'Pause',
  'break.resume': 'Go on',
  'break.easier': 'Easier',
  'break.harder': 'Harder',
  'break.swap': 'Swap',
  'break.notForMe': 'Not for me',
  'break.leftOut': 'Left out for a week. Here is something else.',
  'break.leftOutNextTime': 'Left out for a week, from the next break on.',
  'break.finish': 'Finish',
  'break.tooMuch': 'Too much',
  'break.keys': 'Hold Alt or ? to see the keys',

  'break.done.short': 'Done. That was a minute well spent.',
  'break.done.long': 'Done. Those were minutes well spent.',
  'break.done.reset': 'Done. The afternoon can begin afresh.',
  'break.done.walk': 'Back again. That did your back good company.',
  'break.done.early': 'Done for now.',
  'break.done.leave': 'Esc closes this.',
  'break.fact.first': 'Your first break today.',
  'break.fact.count': '{count, plural, one {# break} other {# breaks}} today so far.',
  'break.fact.rest': '{time} of rest today so far.',
  'break.fact.longest': 'Your longest sitting today: {time}.',

  'break.grade.question': 'How did the strength part feel?',
  'break.grade.steady': 'Steady',
  'break.grade.wobbly': 'Wobbly',
  'break.grade.too-much': 'Too much',
  'break.grade.thanks.steady': 'Noted. After three steady times the next version is offered.',
  'break.grade.thanks.wobbly': 'Noted. It stays as it is for a while.',
  'break.grade.thanks.too-much': 'Noted. Next time it comes in its easier version.',

  'break.stop.close': 'Close',
  'break.country.none': 'Choose …',
  'break.country.here': 'I am in {country}',
} as const satisfies { readonly [K in `break.done.${BreakKind}`]: string } & {
  readonly [key: `break.${string}`]: string;
};
