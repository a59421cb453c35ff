import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemSpeech } from '../../../../../renderer/player/voice/system-speech.ts';
import { buildVoice } from '../../../../support/fake-speech.ts';

const american = { name: 'English (America) espeak-ng', lang: 'en-US', default: false, localService: true };

/** The browser's own side, as Chromium behaves on Linux: an empty list first, the voices much later. */
class FakeSynthesis extends EventTarget {
  list: readonly object[] = [];
  readonly spoken: FakeUtterance[] = [];
  cancels = 0;
  getVoices(): readonly object[] {
    return this.list;
  }
  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance);
  }
  cancel(): void {
    this.cancels += 1;
  }
  announce(list: readonly object[]): void {
    this.list = list;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

class FakeUtterance extends EventTarget {
  voice: object | null = null;
  lang = '';
  rate = 1;
  volume = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

let synthesis: FakeSynthesis;
beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the list of voices', () => {
  it('waits until there is one, past an announcement of none', async () => {
    const speech = systemSpeech();
    const listing = speech.voices();
    synthesis.announce([]);
    synthesis.announce([american]);
    expect(await listing).toEqual([buildVoice()]);
  });

  it('is taken once', async () => {
    synthesis.list = [american];
    const speech = systemSpeech();
    const first = await speech.voices();
    synthesis.list = [american, { ...american, name: 'Another' }];
    expect(await speech.voices()).toBe(first);
  });

  it('is empty after a while where no voice comes, and is looked for anew when asked again', async () => {
    const speech = systemSpeech();
    const listing = speech.voices();
    vi.advanceTimersByTime(20_000);
    expect(await listing).toEqual([]);
    synthesis.list = [american];
    expect(await speech.voices()).toHaveLength(1);
  });

  it('is empty in a browser that cannot speak', async () => {
    vi.unstubAllGlobals();
    expect(await systemSpeech().voices()).toEqual([]);
  });
});

describe('a line', () => {
  async function speaking() {
    synthesis.list = [american];
    const speech = systemSpeech();
    await speech.voices();
    let ends = 0;
    speech.speak({ text: 'Let go slowly', voice: buildVoice(), ratePercent: 80, volumePercent: 30 }, () => {
      ends += 1;
    });
    const [utterance] = synthesis.spoken;
    if (utterance === undefined) throw new Error('Nothing was said.');
    return { speech, utterance, ends: () => ends };
  }

  it('is said in the voice, at the pace and the volume that were asked for', async () => {
    const { utterance } = await speaking();
    expect(utterance).toMatchObject({
      text: 'Let go slowly',
      voice: american,
      lang: 'en-US',
      rate: 0.8,
      volume: 0.3,
    });
  });

  it.each(['end', 'error'])('is over at its %s, and once', async (event) => {
    const { utterance, ends } = await speaking();
    utterance.dispatchEvent(new Event(event));
    utterance.dispatchEvent(new Event('end'));
    expect(ends()).toBe(1);
  });

  it('is cancelled while it is being said; with nothing under way the browser is left alone', async () => {
    const { speech, utterance } = await speaking();
    speech.cancel();
    expect(synthesis.cancels).toBe(1);
    utterance.dispatchEvent(new Event('error'));
    speech.cancel();
    expect(synthesis.cancels).toBe(1);
  });
});

it('nothing is asked of the browser before somebody wants a voice', () => {
  const getVoices = vi.spyOn(synthesis, 'getVoices');
  systemSpeech().cancel();
  expect(getVoices).not.toHaveBeenCalled();
  expect(synthesis.cancels).toBe(0);
});
