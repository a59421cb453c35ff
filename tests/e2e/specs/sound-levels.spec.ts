import type { Page } from 'playwright';
import { type SoundName, soundNames } from '../../../renderer/player/sound-of.ts';
import type { playInto } from '../../../renderer/player/sound-player.ts';
import { loudestLufs, pitchHertz } from '../../support/loudness.ts';
import { expect, test } from '../desktop/desktop.ts';
import { launchWithHome } from '../desktop/home-window.ts';
import { bundleForPage } from '../desktop/page-bundle.ts';

/** What the speakers would get, left and right, in the app's own browser. */
async function render(page: Page, name: SoundName): Promise<readonly (readonly number[])[]> {
  return page.evaluate(async (sound) => {
    const context = new OfflineAudioContext(2, 48_000, 48_000);
    const player: { readonly playInto: typeof playInto } = Reflect.get(window, 'soundPlayer');
    player.playInto(context, sound, 100);
    const buffer = await context.startRendering();
    return [0, 1].map((channel) => Array.from(buffer.getChannelData(channel)));
  }, name);
}

/** The first sample after which nothing is heard, in seconds. */
const endOf = (samples: readonly number[]): number =>
  (samples.findLastIndex((each) => Math.abs(each) > 0.0005) + 1) / 48_000;

/** How high it sounds in its first quarter and in its last. */
const pitchesOf = (samples: readonly number[]): readonly [number, number] => {
  const end = Math.round(endOf(samples) * 48_000);
  const quarter = Math.round(end / 4);
  return [pitchHertz(samples.slice(0, quarter)), pitchHertz(samples.slice(end - quarter, end))];
};

test('every sound is short and soft, and a breath in rises where a breath out falls', async ({ desktop }) => {
  const { app, home } = await launchWithHome(desktop);
  await home.evaluate(await bundleForPage('renderer/player/sound-player.ts', 'soundPlayer'));
  const levels: Record<string, number> = {};
  for (const name of soundNames) {
    const channels = await render(home, name);
    levels[name] = Math.round(loudestLufs(channels) * 10) / 10;
    expect(endOf(channels[0] ?? []), name).toBeLessThan(0.6);
  }
  console.log(`loudest 400 ms of each sound at full volume, in LUFS: ${JSON.stringify(levels)}`);
  expect(Object.entries(levels).filter(([, lufs]) => lufs >= -18)).toEqual([]);
  expect(Object.entries(levels).filter(([, lufs]) => lufs < -40)).toEqual([]);

  const [inBegins, inEnds] = pitchesOf((await render(home, 'breathe-in'))[0] ?? []);
  const [outBegins, outEnds] = pitchesOf((await render(home, 'breathe-out'))[0] ?? []);
  expect(inEnds).toBeGreaterThan(1.4 * inBegins);
  expect(outBegins).toBeGreaterThan(1.4 * outEnds);
  await app.quit();
});
