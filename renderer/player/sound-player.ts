import type { SoundName } from './sound-of.ts';

/** A struck piece of wood: a tone, a second one far above it that dies at once, and nothing that rings on. */
type Strike = { readonly atSeconds: number; readonly hertz: number; readonly loudness: number };
/** A breath: noise through a filter that opens and closes. */
type Breath = { readonly seconds: number; readonly hertz: number; readonly loudness: number };
type Sound = { readonly strikes: readonly Strike[]; readonly breath: Breath | null };

/** All under 600 ms and well under the loudness of speech. */
const sounds: { readonly [S in SoundName]: Sound } = {
  begin: {
    strikes: [
      { atSeconds: 0, hertz: 392, loudness: 0.12 },
      { atSeconds: 0.12, hertz: 523, loudness: 0.12 },
    ],
    breath: null,
  },
  change: { strikes: [], breath: { seconds: 0.45, hertz: 620, loudness: 0.28 } },
  count: { strikes: [{ atSeconds: 0, hertz: 392, loudness: 0.08 }], breath: null },
  done: {
    strikes: [
      { atSeconds: 0, hertz: 523, loudness: 0.11 },
      { atSeconds: 0.14, hertz: 392, loudness: 0.11 },
    ],
    breath: { seconds: 0.5, hertz: 480, loudness: 0.14 },
  },
};

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

function breathe(output: GainNode, fromSeconds: number, { seconds, hertz, loudness }: Breath): void {
  const { context } = output;
  const noise = new AudioBufferSourceNode(context, { buffer: noiseOf(context, seconds) });
  const filter = new BiquadFilterNode(context, { type: 'bandpass', frequency: hertz, Q: 0.9 });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, fromSeconds);
  gain.gain.linearRampToValueAtTime(loudness, fromSeconds + seconds * 0.4);
  gain.gain.linearRampToValueAtTime(0, fromSeconds + seconds);
  noise.connect(filter).connect(gain).connect(output);
  noise.start(fromSeconds);
}

function playInto(context: AudioContext, name: SoundName, volumePercent: number): void {
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
