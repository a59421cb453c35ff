/** What each programme is called. A minute with one exercise bears the name of the exercise. */
export const programmeMessages = {
  'programme.move-a.name': 'Move, standing',
  'programme.move-b.name': 'Move, seated and quiet',
  'programme.move-c.name': 'Move, chest and upper back',
  'programme.move-d.name': 'Move, walk or wheel',
  'programme.reset-a.name': 'Reset, five minutes of movement',
  'programme.reset-b.name': 'Reset, five minutes on your way',
  'programme.reset-c.name': 'Reset, five calm minutes',
  'programme.strength-weekly.name': 'Strength session',
  'programme.strength-desk.name': 'Strength session at a desk',
  'programme.calm.name': 'Two calm minutes',
  'programme.evening.name': 'Evening at home',
} as const satisfies { readonly [key: `programme.${string}`]: string };
