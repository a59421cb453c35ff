import { createHash, randomBytes } from 'node:crypto';
import { zipArchive } from './zip-archive.ts';

/** The mark that precedes the fuses in every Electron binary (electron/docs/tutorial/fuses.md). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A file that carries a fuse wire as an Electron binary does; `fuses` is a row of 0, 1 and r. */
export function fakeBinary(fuses: string): Buffer {
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, fuses.length]), Buffer.from(fuses)]);
  return Buffer.concat([randomBytes(50_000), wire, randomBytes(50_000)]);
}

export const officialVersion = '45.4.1';
export const officialFile = `electron-v${officialVersion}-linux-x64.zip`;
export const officialPath = `/v${officialVersion}/${officialFile}`;

export function officialArchive(): Buffer {
  return zipArchive([
    { path: 'electron', content: fakeBinary('10110011'), isExecutable: true },
    { path: 'version', content: Buffer.from(officialVersion) },
  ]);
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

export function sha512Integrity(content: Buffer): string {
  return `sha512-${createHash('sha512').update(content).digest('base64')}`;
}
