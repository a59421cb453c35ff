import { mkdir, readdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadOfficial } from '../../.config/runtime/download-official.mjs';
import {
  officialArchive,
  officialFile,
  officialPath,
  officialVersion,
  sha256,
} from './support/fake-electron.ts';
import { type Answer, startMirror } from './support/mirror.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const archive = officialArchive();

type Situation = {
  readonly cache: string;
  readonly download: (timeouts?: { readonly connectTimeoutMs?: number }) => Promise<void>;
};

async function situation(answer: Answer, checksum = sha256(archive)): Promise<Situation> {
  const cache = await temporaryFolder();
  const mirror = await startMirror(() => ({ [officialPath]: answer }));
  const order = {
    version: officialVersion,
    checksums: { [officialFile]: checksum },
    target: join(cache, 'electron'),
    mirror: mirror.address,
    platform: 'linux',
    arch: 'x64',
  } as const;
  return { cache, download: (timeouts) => downloadOfficial({ ...order, ...timeouts }) };
}

beforeEach(() => {
  vi.stubEnv('ELECTRON_MIRROR', undefined);
  return () => vi.unstubAllEnvs();
});

describe('downloading the official Electron', () => {
  it('unpacks a good archive and leaves nothing else in the cache', async () => {
    const { cache, download } = await situation({ kind: 'whole', body: archive });
    await download();
    expect(await readdir(cache)).toEqual(['electron']);
    expect(await readFile(join(cache, 'electron', 'version'), 'utf8')).toBe(officialVersion);
  });

  it('fails and leaves nothing when the archive breaks off halfway', async () => {
    const { cache, download } = await situation({ kind: 'breaks-off', body: archive });
    await expect(download()).rejects.toThrow(/terminated|aborted|closed/);
    expect(await readdir(cache)).toEqual([]);
  });

  it('fails and leaves nothing when the hash is not the published one', async () => {
    const { cache, download } = await situation({ kind: 'whole', body: archive }, '0'.repeat(64));
    await expect(download()).rejects.toThrow(
      `Generated checksum for "${officialFile}" did not match expected checksum`,
    );
    expect(await readdir(cache)).toEqual([]);
  });

  it('fails and leaves nothing when the archive is genuine but holds something else', async () => {
    const empty = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
    const { cache, download } = await situation({ kind: 'whole', body: empty }, sha256(empty));
    await expect(download()).rejects.toThrow('the archive holds no electron');
    expect(await readdir(cache)).toEqual([]);
  });

  it('gives up on a server that does not answer', async () => {
    const { cache, download } = await situation({ kind: 'silence' });
    await expect(download({ connectTimeoutMs: 50 })).rejects.toThrow('no answer for 0.05 s');
    expect(await readdir(cache)).toEqual([]);
  });

  it('lets two runs at once end with one whole Electron', async () => {
    const { cache, download } = await situation({ kind: 'whole', body: archive });
    await Promise.all([download(), download()]);
    expect(await readdir(cache)).toEqual(['electron']);
    expect(await readFile(join(cache, 'electron', 'version'), 'utf8')).toBe(officialVersion);
  });

  it('clears away what a killed run left, and spares a run that is still at work', async () => {
    const { cache, download } = await situation({ kind: 'whole', body: archive });
    const notRunning = 2 ** 30;
    const atWork = `.partial~electron~${hostname()}~${process.pid}~22222222`;
    await mkdir(join(cache, `.partial~electron~${hostname()}~${notRunning}~11111111`));
    await mkdir(join(cache, atWork));
    await download();
    expect((await readdir(cache)).toSorted()).toEqual([atWork, 'electron']);
  });
});
