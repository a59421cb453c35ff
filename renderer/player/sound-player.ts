import type { SoundName } from './sound-of.ts';
import { type Breath, type Strike, sounds } from './sounds.ts';

const silence = 0.0001;

function strike(output: GainNode, fromSeconds: number, { atSeconds, hertz, loudness }: Strike): void {
  const { context } = output;
  const beginSeconds = fromSeconds + atSeconds;
  const partials = [
    { hertz, loudness, seconds: 0.28 },
    { hertz: hertz * 3.9, loudness: loudness * 0.25, seconds: 0.06 },
  ];
  for (const partial of partials) {
    const tone = new OscillatorNode(context, { frequency: partial.hertz });
    const gain = new GainNode(context, { gain: silence });
    gain.gain.setValueAtTime(silence, beginSeconds);
    gain.gain.exponentialRampToValueAtTime(partial.loudness, beginSeconds + 0.006);
    gain.gain.exponentialRampToValueAtTime(silence, beginSeconds + partial.seconds);
    tone.connect(gain).connect(output);
    tone.start(beginSeconds);
    tone.stop(beginSeconds + partial.seconds);
  }
}

/** The same grains each time: a sound that varies asks for attention. */
function noiseOf(context: BaseAudioContext, seconds: number): AudioBuffer {
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate * seconds), context.sampleRate);
  let seed = 7;
  buffer.copyToChannel(
    Float32Array.from({ length: buffer.length }, () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return (seed / 2_147_483_647) * 2 - 1;
    }),
    0,
  );
  return buffer;
}

function breathe(output: GainNode, fromSeconds: number, breath: Breath): void {
  const { context } = output;
  const { seconds, fromHertz, toHertz, loudness, narrowness, peak } = breath;
  const noise = new AudioBufferSourceNode(context, { buffer: noiseOf(context, seconds) });
  const filter = new BiquadFilterNode(context, { type: 'bandpass', frequency: fromHertz, Q: narrowness });
  filter.frequency.setValueAtTime(fromHertz, fromSeconds);
  filter.frequency.exponentialRampToValueAtTime(toHertz, fromSeconds + seconds);
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, fromSeconds);
  gain.gain.linearRampToValueAtTime(loudness, fromSeconds + seconds * peak);
  gain.gain.linearRampToValueAtTime(0, fromSeconds + seconds);
  noise.connect(filter).connect(gain).connect(output);
  noise.start(fromSeconds);
}

/** Makes a sound in a context, from now on, at 0 to 100 % of the loudness it was made with. */
export function playInto(context: BaseAudioContext, name: SoundName, volumePercent: number): void {
  const { strikes, breath } = sounds[name];
  const fromSeconds = context.currentTime;
  const output = new GainNode(context, { gain: volumePercent / 100 });
  output.connect(context.destination);
  for (const each of strikes) strike(output, fromSeconds, each);
  if (breath !== null) breathe(output, fromSeconds, breath);
}

/** Plays one sound, at 0 to 100 % of the loudness it was made with. */
export type SoundPlayer = (name: SoundName, volumePercent: number) => void;

/** The sounds of the phases, made here from tones and noise. Nothing is opened before the first one that is heard. */
export function createSoundPlayer(): SoundPlayer {
  let context: AudioContext | null = null;
  return (name, volumePercent) => {
    if (volumePercent === 0) return;
    context ??= new AudioContext();
    playInto(context, name, volumePercent);
  };
}
