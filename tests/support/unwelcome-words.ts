const words = [
  'should',
  'bad posture',
  'fix',
  'lazy',
  'streak lost',
  'only',
  'just',
  "don['’]t",
  'damage',
  'wear',
  'no pain',
  'new smoking',
  'stand up',
  'must',
  'prevents?',
  'cures?',
];

/** What no text about bodies says: it scolds, frightens or promises. */
export const unwelcomeWords = new RegExp(`\\b(${words.join('|')})\\b`, 'i');
