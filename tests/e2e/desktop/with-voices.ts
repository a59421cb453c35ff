import { test as withDesktop } from './desktop.ts';
import { startVoices, type Voices } from './voices.ts';

/** A desktop on which programs can speak, and nobody hears it. */
export const test = withDesktop.extend<{ voices: Voices; listedVoices: 'all' | 'few' }>({
  /** How many voices the system has: each of them with all its variants, or without. */
  listedVoices: ['few', { option: true }],
  voices: async ({ desktop, listedVoices }, use) => {
    const voices = await startVoices(desktop, listedVoices);
    await use(voices);
    await voices.stop();
  },
});

/** The settings of somebody who switched the voice on, as the app saves them. */
export const voiceOn = (settings: object = {}): string =>
  JSON.stringify({ version: 1, settings: { voice: true, ...settings } });
