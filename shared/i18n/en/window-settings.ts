/** The page Settings: the parts of the form. The texts of each row stand beside the row, in `settings.ts`. */
export const windowSettingsMessages = {
  'window.settings.intro': 'A change holds at once. There is nothing to save.',
  'window.settings.readOnly':
    'These settings come from a newer Unhunch. They can be read here and are changed there.',
  'window.settings.loading': 'Fetching your settings …',
  'window.settings.reset': 'Back to default',
  'window.settings.resetNamed': 'Back to default: {name}',
  'window.settings.undo': 'Undo',
  'window.settings.undoNamed': 'Undo: {name}',
  'window.settings.resetGroup': 'Back to defaults',
  'window.settings.resetGroupNamed': 'Back to defaults: {name}',

  'window.settings.search.label': 'Find a setting',
  'window.settings.search.count':
    '{count, plural, =0 {No setting has these words. Fewer of them may help.} one {# setting} other {# settings}}',
  'window.settings.contents': 'Groups of settings',

  'window.settings.preview.card': 'This is how Unhunch asks.',
  'window.settings.preview.figure': 'How the question looks: {title}. {name}, {detail}.',
  'window.settings.preview.screen': 'A screen with the question on it: {style}. {title}. {name}, {detail}.',
  'window.settings.preview.next': 'This is how the next question comes.',
  'window.settings.try': 'Try it',
  'window.settings.tryNamed': 'Try it: {name}',
  'window.settings.trySilent': 'Silent at 0 %.',

  'window.settings.more.title': 'All settings together',
  'window.settings.copy.text':
    'All settings as a text, for another computer or to keep. It also names what you set under “Ask first” and “Hours”: share it with care.',
  'window.settings.copy': 'Copy all settings',
  'window.settings.copied': 'Copied. The text can be pasted anywhere.',
  'window.settings.import.label': 'Settings as a text',
  'window.settings.import.text': 'Paste such a text here. What it does not name stays as it is.',
  'window.settings.import': 'Use these settings',
  'window.settings.import.name': 'All settings together',
  'window.settings.imported':
    '{count, plural, =0 {Nothing has changed: these settings held already.} one {# setting has changed.} other {# settings have changed.}}',
  'window.settings.import.wrong':
    '{count, plural, one {There is something wrong in this text, so nothing was changed:} other {There are # things wrong in this text, so nothing was changed:}}',
  'window.settings.import.no-settings':
    'This is not a text of settings. It begins with a curly bracket and ends with one; copy it whole.',
  'window.settings.import.newer':
    'It comes from a newer Unhunch. Install the newer one here too, then it works.',
  'window.settings.import.unknown-name': '“{name}” is not a setting of this Unhunch. Leave out this line.',
  'window.settings.import.wrong-value': '{name} ({key}): “{typed}” does not work here. What does: {right}.',
  'window.settings.others.title': 'Not found what you look for?',
  'window.settings.firstRun.text': 'The steps from the first start, with the settings that hold now.',
  'window.settings.firstRun': 'Go through the first steps again',
  'window.settings.about': 'About Unhunch',

  'window.settings.unit.minutes': 'min',
  'window.settings.unit.seconds': 's',
  'window.settings.unit.percent': '%',
  'window.settings.on': 'On',
  'window.settings.off': 'Off',
  'window.settings.afterRestart': 'This holds once Unhunch has started again. Your sitting time is kept.',
  'window.settings.restart': 'Restart Unhunch',
  'window.settings.any': 'Any number',
  'window.settings.atTime': 'Once a day at',

  'window.settings.problem': '“{typed}” does not work here. What does: {right}. Until then nothing changes.',
  'window.settings.problem.empty': 'Nothing is entered yet. What works: {right}. Until then nothing changes.',
  'window.settings.right.number': 'a whole number from {min} to {max}',
  'window.settings.right.numberOrAny': 'a whole number from {min} to {max}, or “any number”',
  'window.settings.right.time': 'a time of day such as {example}',
  'window.settings.right.hours': 'a start and an end that differ, in each line',
  'window.settings.right.switch': 'on or off',
  'window.settings.right.choice': 'one of the choices in the list',
  'window.settings.right.voice': 'one of the voices in the list',
  'window.settings.right.country': 'a country of the list',
  'window.settings.right.dates': 'a date such as {example}',
  'window.settings.problem.hours':
    'Not every line is complete. What works: {right}. Until then the hours from before hold.',
  'window.settings.problem.dates': 'What works here: {right}. Your list stays as it was.',

  'window.settings.voice.system': 'Chosen by the system',
  'window.settings.voice.missing': '{name} (not found)',
  'window.settings.voice.off': 'Voices are listed here while the voice is on.',
  'window.settings.voice.after-restart':
    'The voices of your system are listed here once Unhunch has started again.',
  'window.settings.voice.looking': 'Looking for voices …',
  'window.settings.voice.none':
    'No voice for this language was found on this computer. The words on the screen are all there. A voice can be added in the settings of your system.',
  'window.settings.voice.try': 'Try it',
  'window.settings.voice.sample': 'Let go slowly, and keep breathing.',

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
