/** What the program says in a terminal before it has a window. */
export const launchMessages = {
  'launch.unknown-command': 'Unknown command "{word}". The one command is: unhunch replay FILE',
  'launch.misspelt-option': 'Unknown option {option}. Did you mean {meant}?',
  'launch.value-not-wanted': '{option} takes no value.',
  'launch.value-missing': '{option} needs a value: {example}',
  'launch.folder-not-absolute': '{option} needs the full path of a folder, not "{given}".',
  'launch.rules-wrong': 'The value of --rules is wrong: {detail}',
  'launch.days-wrong': 'The value of {option} is a whole number from 0 to {most}, not "{given}".',
  'launch.replay-needs-one-file':
    'replay needs one file, {given, plural, =0 {and none was given} other {and # were given}}: unhunch replay FILE',
  'launch.failed': 'Unhunch could not start. Start it again; if it stays so, this says why: {reason}',
  'launch.debugger-refused': 'Unhunch does not start with a debugger: leave out {switches}.',
  'launch.autostart-comment': 'A minute for your back, at a good moment',
  'launch.file-kind.copy': 'Copy of Unhunch',
  'launch.file-kind.table': 'Table',
  'launch.file-kind.document': 'PDF document',
  'launch.file-kind.pack': 'Routine pack',
  'launch.window-title': 'Unhunch',
  'launch.card-title': 'A minute for your back',
  'launch.break-title': 'Break',
  'launch.window-title-demo': 'Unhunch (demo)',
} as const;
