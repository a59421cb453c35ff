import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const HOUR_MS = 60 * 60 * 1000;

/** How long a failed download is remembered before it is tried again. */
export const rememberForMs = 6 * HOUR_MS;

/**
 * A note in the cache that a download was refused or never began, so that not every run waits for the same.
 *
 * @param {string} cache
 */
export function failureNote(cache) {
  const file = join(cache, 'download-failed.json');
  return {
    /**
     * Why the download from this address failed, when that was not long ago.
     *
     * @param {string} address
     * @param {number} nowMs  wall clock
     * @returns {Promise<string | undefined>}
     */
    async reason(address, nowMs) {
      try {
        const note = JSON.parse(await readFile(file, 'utf8'));
        const ageMs = nowMs - note.atMs;
        const isFresh = note.address === address && ageMs >= 0 && ageMs < rememberForMs;
        return isFresh ? String(note.reason) : undefined;
      } catch {
        // No note, or one that cannot be read: then nothing is known, and trying is right.
        return undefined;
      }
    },
    /**
     * @param {string} address
     * @param {number} nowMs  wall clock
     * @param {string} reason
     */
    async write(address, nowMs, reason) {
      await mkdir(cache, { recursive: true });
      await writeFile(file, JSON.stringify({ address, atMs: nowMs, reason }));
    },
    async remove() {
      await rm(file, { force: true });
    },
  };
}
