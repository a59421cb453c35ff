/** The page About Unhunch, under Help. Names of parts and the texts of their licences are their authors' own. */
export const aboutMessages = {
  'about.loading': 'Looking up the version …',
  'about.version': 'Unhunch',
  'about.promise.title': 'What it knows stays on this computer',
  'about.promise.text':
    'There is no account, no server, and nothing is sent anywhere: not what you do, not how you feel, not that Unhunch runs. No keys are read, no windows looked into, and neither camera nor microphone is used.',
  'about.promise.employer':
    'An employer can roll Unhunch out and can never look over your shoulder with it. Whoever looks after this computer can open the files on it, as with every program: they are yours to look at and to delete.',
  'about.licences.title': 'Licences',
  'about.licences.own': 'Unhunch is free to use, study, change and hand on, under the MIT licence.',
  'about.licences.others':
    'It is built on the work of others, here with their licences. Those of Chromium are long and lie beside the program, in the file LICENSES.chromium.html.',
  'about.licences.loading': 'Fetching the licences …',
  'about.licences.none': 'This build holds no parts of others.',
  'about.licences.part': '{name} {version}',
  'about.licences.unnamed': 'see its text',
} as const satisfies { readonly [key: `about.${string}`]: string };
