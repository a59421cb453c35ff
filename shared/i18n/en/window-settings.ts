/** The page Settings: the parts of the form. The texts of each row stand beside the row, in `settings.ts`. */
export const windowSettingsMessages = {
  'window.settings.intro': 'A change holds at once. There is nothing to save.',
  'window.settings.readOnly':
    'These settings come from a newer Unhunch. They can be read here and are changed there.',
  'window.settings.loading': 'Fetching your settings …',
  'window.settings.reset': 'Back to default',
  'window.settings.resetNamed': 'Back to default: {name}',
  'window.settings.unit.minutes': 'min',
  'window.settings.unit.seconds': 's',
  'window.settings.any': 'Any number',
  'window.settings.atTime': 'Once a day at',

  'window.settings.problem': '“{typed}” does not work here. What does: {right}. Until then nothing changes.',
  'window.settings.problem.empty': 'Nothing is entered yet. What works: {right}. Until then nothing changes.',
  'window.settings.right.number': 'a whole number from {min} to {max}',
  'window.settings.right.numberOrAny': 'a whole number from {min} to {max}, or “any number”',
  'window.settings.right.time': 'a time of day such as {example}',
  'window.settings.right.hours': 'a start and an end that differ, in each line',
  'window.settings.right.dates': 'a date such as {example}',
  'window.settings.problem.hours':
    'Not every line is complete. What works: {right}. Until then the hours from before hold.',
  'window.settings.problem.dates': 'What works here: {right}. Your list stays as it was.',

  'window.settings.hours.always': 'Always',
  'window.settings.hours.within': 'During these hours',
  'window.settings.hours.free': 'Free',
  'window.settings.hours.from': '{day}, start of line {line}',
  'window.settings.hours.to': '{day}, end of line {line}',
  'window.settings.hours.dash': 'to',
  'window.settings.hours.overnight': 'until {day}',
  'window.settings.hours.add': 'Add hours',
  'window.settings.hours.addNamed': 'Add hours: {day}',
  'window.settings.hours.remove': 'Remove',
  'window.settings.hours.removeNamed': 'Remove: {day}, line {line}',

  'window.settings.dates.none': 'No dates yet.',
  'window.settings.dates.new': 'Date to add',
  'window.settings.dates.add': 'Add',
  'window.settings.dates.remove': 'Remove',
  'window.settings.dates.removeNamed': 'Remove: {date}',
} as const satisfies { readonly [key: `window.${string}`]: string };
