import { test as withDesktop } from './desktop.ts';
import { startVoices, type Voices } from './voices.ts';

/** A desktop on which programs can speak, and nobody hears it. */
export const test = withDesktop.extend<{ voices: Voices }>({
  voices: async ({ desktop }, use) => {
    const voices = await startVoices(desktop);
    await use(voices);
    await voices.stop();
  },
});

/** The settings of somebody who switched the voice on, as the app saves them. */
export const voiceOn = (settings: object = {}): string =>
  JSON.stringify({ version: 1, settings: { voice: true, ...settings } });
