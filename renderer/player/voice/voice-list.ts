import { isOddVoice } from './odd-voices.ts';

/** A voice of the system, as a page hears of it. */
export type Voice = {
  readonly name: string;
  /** A language tag, in whatever spelling the system has: `en-US`, `en_us`, `cmn`. */
  readonly language: string;
  /** The system's choice; of all languages together, so it may speak another one. */
  readonly isDefault: boolean;
  /** False for a voice that sends what it says to a server. */
  readonly isLocal: boolean;
};

/** A list that can be looked through at a glance. */
export const mostVoices = 12;

/** Languages that speech engines know by another name. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['cmn', 'zh'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['in', 'id'],
]);

const tagOf = (language: string): string => language.replaceAll('_', '-').toLowerCase();

function languageOf(tag: string): string {
  const [language = ''] = tagOf(tag).split('-');
  return otherNames.get(language) ?? language;
}

/** eSpeak NG lists each voice a hundred times more, as "English (America)+Adam": the same voice in disguise. */
const withoutDisguise = (name: string): string => name.replace(/\+\S+/, '');

function withoutTwins(voices: readonly Voice[]): readonly Voice[] {
  const byName = new Map(voices.map((voice) => [voice.name, voice]));
  return [...byName.values()].filter(({ name }) => {
    const plain = withoutDisguise(name);
    return plain === name || !byName.has(plain);
  });
}

/** The lower, the sooner offered: what the system chose, then what sounds like a person, then the region. */
function rankOf(voice: Voice, tags: readonly string[]): number {
  const region = tags.indexOf(tagOf(voice.language));
  const regionRank = region === -1 ? tags.length : region;
  return (voice.isDefault ? 0 : 1_000) + (isOddVoice(voice.name) ? 100 : 0) + regionRank;
}

/**
 * The voices to offer for a language, the best first, and few of them: those that speak it, each once, and none that
 * would send words off this computer. `tags` name the language, most exact first, such as `en-GB`, `en`.
 */
export function offeredVoices(all: readonly Voice[], tags: readonly [string, ...string[]]): readonly Voice[] {
  const language = languageOf(tags[0]);
  const wanted = tags.map(tagOf);
  const speaking = all.filter((voice) => voice.isLocal && languageOf(voice.language) === language);
  return withoutTwins(speaking)
    .toSorted((one, other) => rankOf(one, wanted) - rankOf(other, wanted))
    .slice(0, mostVoices);
}

/** The chosen voice while it is there, or else the first that is offered; null where nothing speaks the language. */
export function voiceToUse(offered: readonly Voice[], chosenName: string | null): Voice | null {
  return offered.find(({ name }) => name === chosenName) ?? offered[0] ?? null;
}

/** The tags of the language of the app, with the region of the system first where it is a region of that language. */
export function tagsOf(language: string, systemLanguage: string): readonly [string, ...string[]] {
  return languageOf(systemLanguage) === languageOf(language) ? [systemLanguage, language] : [language];
}
