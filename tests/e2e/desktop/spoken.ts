import type { Page } from 'playwright';
import { eventually } from './eventually.ts';

/** A line that was handed to the voice, and what became of it. Times are of the page's clock, in milliseconds. */
export type SpokenLine = {
  readonly text: string;
  readonly voiceName: string | null;
  readonly rate: number;
  readonly volume: number;
  readonly saidAtMs: number;
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
  readonly error: string | null;
  /** The sentence on the screen when the voice began. */
  readonly captionAtStart: string | null;
};

export type Spoken = {
  readonly lines: readonly SpokenLine[];
  /** Every sentence that came on the screen, in order. */
  readonly captions: readonly string[];
};

/** Runs in the page: writes down what the real voice is told and what it reports. The voice itself is untouched. */
function listen(): void {
  const spoken: { lines: object[]; captions: string[] } = { lines: [], captions: [] };
  Reflect.set(window, 'spoken', spoken);
  const caption = (): string | null =>
    document.querySelector('#farewell, .player-sentence')?.textContent ?? null;
  const look = (): void => {
    const now = caption();
    if (now !== null && now !== spoken.captions.at(-1)) spoken.captions.push(now);
  };
  look();
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    const line = {
      text: utterance.text,
      voiceName: utterance.voice?.name ?? null,
      rate: utterance.rate,
      volume: utterance.volume,
      saidAtMs: performance.now(),
      startedAtMs: null as number | null,
      endedAtMs: null as number | null,
      error: null as string | null,
      captionAtStart: null as string | null,
    };
    spoken.lines.push(line);
    utterance.addEventListener('start', () => {
      line.startedAtMs = performance.now();
      line.captionAtStart = caption();
    });
    // The page itself may hear of it first and say the next line.
    utterance.addEventListener('end', ({ timeStamp }) => {
      line.endedAtMs = timeStamp;
    });
    utterance.addEventListener('error', ({ error, timeStamp }) => {
      line.endedAtMs = timeStamp;
      line.error = error;
    });
    speak(utterance);
  };
}

export const listenToVoice = (page: Page): Promise<void> => page.evaluate(listen);

export const spokenIn = (page: Page): Promise<Spoken> => page.evaluate(() => Reflect.get(window, 'spoken'));

export const voiceCount = (page: Page): Promise<number> =>
  page.evaluate(() => speechSynthesis.getVoices().length);

/** Waits until the page knows the voices of the system; eSpeak NG takes seconds to list what it has. */
export async function awaitVoices(page: Page): Promise<void> {
  await eventually(
    'the voices of the system',
    () => voiceCount(page),
    (count) => count > 0,
    { withinMs: 60_000 },
  );
}
