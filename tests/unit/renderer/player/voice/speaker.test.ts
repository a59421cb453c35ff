import { describe, expect, it } from 'vitest';
import { Speaker } from '../../../../../renderer/player/voice/speaker.ts';
import { buildVoice, FakeSpeech } from '../../../../support/fake-speech.ts';

function startSpeaker() {
  const speech = new FakeSpeech();
  let nowMs = 0;
  const speaker = new Speaker({ speech, nowMs: () => nowMs });
  const say = (text: string, lateMs = 0): void =>
    speaker.say({ text, voice: buildVoice(), ratePercent: 100, volumePercent: 50 }, lateMs);
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return { speech, speaker, say, pass };
}

describe('a line', () => {
  it('is said at once when nothing is being said', () => {
    const { speech, say } = startSpeaker();
    say('Let go slowly');
    expect(speech.texts).toEqual(['Let go slowly']);
  });

  it('waits for the end of the one before, and is never said over it', () => {
    const { speech, say, pass } = startSpeaker();
    say('Draw your shoulder blades together');
    pass(2_000);
    say('Hold, and keep breathing');
    expect(speech.texts).toHaveLength(1);
    pass(400);
    speech.end();
    expect(speech.texts).toEqual(['Draw your shoulder blades together', 'Hold, and keep breathing']);
  });

  it('that had to wait too long is dropped, and the next one is on time again', () => {
    const { speech, say, pass } = startSpeaker();
    say('one');
    say('two');
    pass(1_300);
    speech.end();
    expect(speech.texts).toEqual(['one']);
    say('three');
    expect(speech.texts).toEqual(['one', 'three']);
  });

  it('that waits gives way to a newer one', () => {
    const { speech, say } = startSpeaker();
    say('one');
    say('two');
    say('three');
    speech.end();
    expect(speech.texts).toEqual(['one', 'three']);
  });

  it('whose moment has passed, because the page stood still, is not made up for', () => {
    const { speech, say } = startSpeaker();
    say('two phases ago', 5_000);
    expect(speech.texts).toEqual([]);
    say('a moment ago', 300);
    expect(speech.texts).toEqual(['a moment ago']);
  });
});

describe('silence', () => {
  it('ends the line that is being said and drops the one that waits', () => {
    const { speech, speaker, say } = startSpeaker();
    say('one');
    say('two');
    speaker.silence();
    expect(speech.cancels).toBe(1);
    expect(speech.texts).toEqual(['one']);
    expect(speaker.isSpeaking).toBe(false);
  });

  it('with nothing being said asks nothing of the voice', () => {
    const { speech, speaker, say } = startSpeaker();
    speaker.silence();
    say('one');
    speech.end();
    speaker.silence();
    expect(speech.cancels).toBe(0);
  });

  it('is over with the next line', () => {
    const { speech, speaker, say } = startSpeaker();
    say('one');
    speaker.silence();
    say('two');
    expect(speech.texts).toEqual(['one', 'two']);
  });
});

describe('a voice that never ends a line', () => {
  it('is given up at the next line after a while', () => {
    const { speech, speaker, say, pass } = startSpeaker();
    say('one');
    pass(3_000);
    say('two');
    expect(speech.texts).toEqual(['one']);
    pass(6_000);
    say('three');
    expect(speech.texts).toEqual(['one', 'three']);
    expect(speaker.isSpeaking).toBe(true);
  });
});

it('a voice speaks until its line has been said', () => {
  const { speech, speaker, say } = startSpeaker();
  expect(speaker.isSpeaking).toBe(false);
  say('one');
  expect(speaker.isSpeaking).toBe(true);
  speech.end();
  expect(speaker.isSpeaking).toBe(false);
});

it('the end of a line that was silenced, told late, is not taken for the end of the next', () => {
  const ends: (() => void)[] = [];
  const texts: string[] = [];
  const speech = {
    voices: () => Promise.resolve([]),
    speak: ({ text }: { readonly text: string }, onEnded: () => void) => {
      texts.push(text);
      ends.push(onEnded);
    },
    cancel: () => undefined,
  };
  const speaker = new Speaker({ speech, nowMs: () => 0 });
  const say = (text: string): void =>
    speaker.say({ text, voice: buildVoice(), ratePercent: 100, volumePercent: 50 }, 0);
  say('one');
  speaker.silence();
  say('two');
  say('three');
  ends[0]?.();
  expect(texts).toEqual(['one', 'two']);
  ends[1]?.();
  expect(texts).toEqual(['one', 'two', 'three']);
});
