import { describe, expect, it } from 'vitest';
import { VoiceCoach } from '../../../../../renderer/player/voice/coach.ts';
import type { Manner, VoiceWish } from '../../../../../renderer/player/voice/voice-wish.ts';
import { wishOf } from '../../../../../renderer/player/voice/voice-wish.ts';
import { buildVoice, FakeSpeech } from '../../../../support/fake-speech.ts';
import { buildSettings } from '../../../../support/settings-snapshot.ts';

const on = (differing: Partial<Manner> = {}): VoiceWish => ({
  is: 'on',
  manner: { voiceName: null, ratePercent: 100, volumePercent: 50, ...differing },
});

function meetCoach(speech = new FakeSpeech()) {
  const coach = new VoiceCoach({ speech, tags: () => ['en-US', 'en'], nowMs: () => 0 });
  return { speech, coach };
}

/** The voice is wanted, and the system has answered. */
async function meetReadyCoach(wish = on(), speech = new FakeSpeech()) {
  const met = meetCoach(speech);
  met.coach.follow(wish);
  await Promise.resolve();
  await Promise.resolve();
  return met;
}

describe('a voice that is off', () => {
  it('says nothing and asks the system for nothing', () => {
    const { speech, coach } = meetCoach();
    coach.say('Let go slowly', 0);
    coach.follow({ is: 'off' });
    coach.say('Let go slowly', 0);
    expect(speech.timesAsked).toBe(0);
    expect(speech.texts).toEqual([]);
    expect(coach.note).toBeNull();
  });

  it('falls silent in the middle of a line', async () => {
    const { speech, coach } = await meetReadyCoach();
    coach.say('Let go slowly', 0);
    coach.follow({ is: 'off' });
    expect(speech.cancels).toBe(1);
  });
});

describe('a voice that is on', () => {
  it('says a line as the settings have it', async () => {
    const chosen = buildVoice({ name: 'Two' });
    const speech = new FakeSpeech([buildVoice({ name: 'One' }), chosen]);
    const { coach } = await meetReadyCoach(
      on({ voiceName: 'Two', ratePercent: 80, volumePercent: 30 }),
      speech,
    );
    coach.say('Let go slowly', 0);
    expect(speech.said).toEqual([
      { text: 'Let go slowly', voice: chosen, ratePercent: 80, volumePercent: 30 },
    ]);
  });

  it('asks for the voices once, however often the settings change', async () => {
    const { speech, coach } = await meetReadyCoach();
    coach.follow(on({ ratePercent: 90 }));
    coach.follow({ is: 'off' });
    coach.follow(on());
    expect(speech.timesAsked).toBe(1);
  });

  it('drops what was to be said before it was found', async () => {
    const { speech, coach } = meetCoach();
    coach.follow(on());
    coach.say('Sit or stand tall', 0);
    await Promise.resolve();
    await Promise.resolve();
    expect(speech.texts).toEqual([]);
    coach.say('Let go slowly', 0);
    expect(speech.texts).toEqual(['Let go slowly']);
  });

  it('at no volume says nothing', async () => {
    const { speech, coach } = await meetReadyCoach(on({ volumePercent: 0 }));
    coach.say('Let go slowly', 0);
    expect(speech.texts).toEqual([]);
  });
});

describe('the note about a voice', () => {
  it('says that there is none for the language, once the system has answered', async () => {
    const speech = new FakeSpeech([buildVoice({ language: 'af' })]);
    const { coach } = meetCoach(speech);
    const notes: unknown[] = [];
    coach.subscribe(() => notes.push(coach.note));
    coach.follow(on());
    await Promise.resolve();
    await Promise.resolve();
    expect(notes).toEqual([null, 'none']);
    coach.say('Let go slowly', 0);
    expect(speech.texts).toEqual([]);
  });

  it('says that the app has to start again, and looks for nothing', () => {
    const { speech, coach } = meetCoach();
    coach.follow({ is: 'after-restart' });
    expect(coach.note).toBe('after-restart');
    expect(speech.timesAsked).toBe(0);
  });

  it('is none where the voice is found', async () => {
    expect((await meetReadyCoach()).coach.note).toBeNull();
  });
});

describe('what is wanted of a voice', () => {
  const wanted = { voice: true, voiceName: 'Two', voiceRate: 90, soundVolume: 20 };

  it('comes from the settings', () => {
    expect(wishOf(buildSettings(wanted))).toEqual(
      on({ voiceName: 'Two', ratePercent: 90, volumePercent: 20 }),
    );
    expect(wishOf(buildSettings(wanted, { afterRestart: ['voice'] }))).toEqual({ is: 'after-restart' });
  });

  it('is nothing unless the person switched it on', () => {
    expect(wishOf(buildSettings())).toEqual({ is: 'off' });
  });
});
