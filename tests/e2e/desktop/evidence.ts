import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestInfo } from 'playwright/test';
import type { AppOutput } from './app.ts';
import type { Screen } from './screen.ts';

type Scene = { readonly folder: string; readonly dataFolder: string; readonly screen: Screen };

/** Keeps what tells why a test failed: the screen, what the app printed, its log, its trace and its decisions. */
export async function attachEvidence(
  testInfo: TestInfo,
  { folder, dataFolder, screen }: Scene,
  outputs: readonly AppOutput[],
): Promise<void> {
  const screenshot = join(folder, 'screen.png');
  await screen.screenshot(screenshot);
  const filesIn = async (name: string): Promise<readonly string[]> => {
    const names = await readdir(join(dataFolder, name)).catch(() => []);
    return names.map((each) => join(dataFolder, name, each));
  };
  const files = [
    screenshot,
    ...outputs.flatMap(({ stdoutFile, stderrFile }) => [stdoutFile, stderrFile]),
    ...(await filesIn('logs')),
    ...(await filesIn('trace')),
  ];
  for (const path of files) await testInfo.attach(path.split('/').at(-1) ?? path, { path });
}
