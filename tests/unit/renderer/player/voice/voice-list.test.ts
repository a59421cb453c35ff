import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  mostVoices,
  offeredVoices,
  tagsOf,
  type Voice,
  voiceToUse,
} from '../../../../../renderer/player/voice/voice-list.ts';
import { buildVoice } from '../../../../support/fake-speech.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`recorded/${name}.json`, import.meta.url), 'utf8'));

/** The list as the page got it: each language plain and with each variant. */
function recordedOnLinux(): readonly Voice[] {
  const { languages, variants } = z
    .object({ languages: z.array(z.tuple([z.string(), z.string()])), variants: z.array(z.string()) })
    .parse(read('linux-speech-dispatcher'));
  const names = (plain: string) => [
    plain,
    ...variants.map((variant) => plain.replace(/ espeak-ng$/, `+${variant} espeak-ng`)),
  ];
  return languages.flatMap(([plain, language]) =>
    names(plain).map((name) => buildVoice({ name, language, isDefault: name === 'Afrikaans espeak-ng' })),
  );
}

function documented(system: 'macos' | 'windows'): readonly Voice[] {
  const { defaultName, voices } = z
    .object({
      defaultName: z.string(),
      voices: z.array(
        z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.boolean()])]),
      ),
    })
    .parse(read(`${system}-documented`));
  return voices.map(([name, language, isLocal = true]) =>
    buildVoice({ name, language, isLocal, isDefault: name === defaultName }),
  );
}

const namesOf = (voices: readonly Voice[]) => voices.map(({ name }) => name);

describe('the 13,362 voices of a Linux with eSpeak NG', () => {
  const all = recordedOnLinux();

  it('come to the eight that speak English, without their variants, the region of the system first', () => {
    expect(all).toHaveLength(13_362);
    const offered = namesOf(offeredVoices(all, ['en-GB', 'en']));
    expect(offered[0]).toBe('English (Great Britain) espeak-ng');
    expect(offered).toHaveLength(8);
    expect(offered.filter((name) => name.includes('+'))).toEqual([]);
  });

  it.each([
    ['de', 'German espeak-ng'],
    ['pt-BR', 'Portuguese (Brazil) espeak-ng'],
    ['ja', 'Japanese espeak-ng'],
    ['zh-CN', 'Chinese (Mandarin, latin as English) espeak-ng'],
    ['ar', 'Arabic espeak-ng'],
  ])('have one for %s', (tag, expected) => {
    expect(namesOf(offeredVoices(all, [tag]))[0]).toBe(expected);
  });

  it('are never the system’s default when that speaks another language', () => {
    expect(namesOf(offeredVoices(all, ['en-US', 'en']))).not.toContain('Afrikaans espeak-ng');
  });

  it('have none for a language that nobody speaks', () => {
    expect(offeredVoices(all, ['xx'])).toEqual([]);
  });
});

describe('the voices of macOS', () => {
  it('come to twelve, those made for fun last', () => {
    const offered = namesOf(offeredVoices(documented('macos'), ['en-US', 'en']));
    expect(offered).toHaveLength(mostVoices);
    expect(offered.slice(0, 3)).toEqual(['Aaron', 'Nicky', 'Samantha']);
    expect(offered.slice(0, 9)).toEqual(expect.arrayContaining(['Karen', 'Martha', 'Arthur', 'Gordon']));
    expect(offered).not.toContain('Zarvox');
  });

  it('begin with the system’s choice when it speaks the language', () => {
    const all = documented('macos').map((voice) => ({ ...voice, isDefault: voice.name === 'Fred' }));
    expect(namesOf(offeredVoices(all, ['en-US', 'en']))[0]).toBe('Fred');
  });
});

describe('the voices of Windows', () => {
  it('are offered without those that send words to a server', () => {
    const offered = namesOf(offeredVoices(documented('windows'), ['en-US', 'en']));
    expect(offered[0]).toBe('Microsoft David - English (United States)');
    expect(offered).toHaveLength(6);
    expect(offered.filter((name) => name.startsWith('Google'))).toEqual([]);
  });
});

describe('a list of voices', () => {
  it('holds a name that comes twice once', () => {
    expect(offeredVoices([buildVoice(), buildVoice()], ['en'])).toHaveLength(1);
  });

  it('keeps a variant whose plain voice is not there', () => {
    const variant = buildVoice({ name: 'English+Adam espeak-ng' });
    expect(offeredVoices([variant], ['en'])).toEqual([variant]);
  });

  it('takes a language tag in any spelling', () => {
    const spelt = ['en_us', 'EN-us', 'en'].map((language) => buildVoice({ name: language, language }));
    expect(offeredVoices(spelt, ['en-US', 'en'])).toHaveLength(3);
  });

  it('does not take one language for another that begins with the same letters', () => {
    expect(offeredVoices([buildVoice({ language: 'enm' })], ['en'])).toEqual([]);
  });
});

describe('the voice that speaks', () => {
  const [first, second] = [buildVoice({ name: 'One' }), buildVoice({ name: 'Two' })];

  it('is the chosen one, and the first offered when that is gone or none was chosen', () => {
    expect(voiceToUse([first, second], 'Two')).toBe(second);
    expect(voiceToUse([first, second], 'Gone')).toBe(first);
    expect(voiceToUse([first, second], null)).toBe(first);
  });

  it('is none where none is offered', () => {
    expect(voiceToUse([], 'Two')).toBeNull();
  });
});

describe('the language of the voice', () => {
  it('is that of the app, in the region of the system where the two agree', () => {
    expect(tagsOf('en', 'en-GB')).toEqual(['en-GB', 'en']);
    expect(tagsOf('en', 'de-AT')).toEqual(['en']);
  });
});
