/**
 * Voices that macOS installs for fun or for old times' sake, and that alone would fill a short list. They are offered
 * last. Names: github.com/HadrienGardeur/web-speech-recommended-voices, json/filters/novelty.json and
 * veryLowQuality.json; "Eddy (English (United States))" is how macOS shows one that speaks several languages.
 */
const oddNames: ReadonlySet<string> = new Set([
  'Albert',
  'Bad News',
  'Bahh',
  'Bells',
  'Boing',
  'Bubbles',
  'Cellos',
  'Eddy',
  'Flo',
  'Fred',
  'Good News',
  'Grandma',
  'Grandpa',
  'Jacques',
  'Jester',
  'Junior',
  'Kathy',
  'Organ',
  'Ralph',
  'Reed',
  'Rocko',
  'Sandy',
  'Shelley',
  'Superstar',
  'Trinoids',
  'Whisper',
  'Wobble',
  'Zarvox',
]);

export const isOddVoice = (name: string): boolean => oddNames.has(name.replace(/ \(.*$/, ''));
