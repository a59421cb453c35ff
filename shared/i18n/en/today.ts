/** The page Today below the ring: the ribbon of the day, the one goal, the week. */
export const todayMessages = {
  'today.next': '{name} · {detail}',

  'today.sentence.open': 'The first break is still to come. One minute is enough.',
  'today.sentence.first': 'The first break of the day is behind you.',
  'today.sentence.breaks': '{count, plural, one {# break} other {# breaks}} so far, and {rest} of rest.',
  'today.sentence.shorter': 'Your longest sitting today is {longest}, {difference} less than on {day}.',
  'today.sentence.met.breaks': 'You took the breaks that you set yourself for today.',
  'today.sentence.met.walk': 'You had the walk that you set yourself for today.',
  'today.sentence.met.strength': 'You did the strength that you set yourself.',

  'today.ribbon.loading': 'Fetching the day …',
  'today.ribbon.empty': 'The ribbon of the day begins with your first minutes at the desk.',
  'today.ribbon.failed': 'The ribbon of the day could not be read. The count goes on as before.',
  'today.ribbon.label':
    'Your day from {from} to {to}: {sitting} of sitting, {calls} of it in calls, {rest} of rest, {breaks, plural, =0 {no break yet} one {# break} other {# breaks}}.',
  'today.ribbon.sitting': 'Sitting',
  'today.ribbon.call': 'Sitting in a call',
  'today.ribbon.rest': 'Rest',
  'today.ribbon.break': 'Break',

  'today.table.show': 'The day as a table',
  'today.table.from': 'From',
  'today.table.what': 'What',
  'today.table.length': 'How long',
  'today.table.break': '{kind}: {exercise}',

  'today.goal.title': 'Your goal',
  'today.goal.none': 'A few breaks, a short walk or a weekly strength session: one small thing is plenty.',
  'today.goal.choose': 'Choose a goal',
  'today.goal.failed': 'Your goal could not be read. Counting and breaks go on as usual.',
  'today.goal.review': 'Two weeks are over. Have a look at it when you like.',

  'today.mix.title': 'This week',
  'today.mix.posture': 'Posture and strength',
  'today.mix.stretch': 'Stretch and mobility',
  'today.mix.warmth': 'Warmth',
  'today.mix.calm': 'Calm',
  'today.mix.help': 'Help',
  'today.mix.none': 'none so far',
} as const;
