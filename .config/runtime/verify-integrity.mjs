import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Rejects unless the file has the wanted hash, written as npm writes it: `sha512-` and base64.
 *
 * @param {string} file
 * @param {string} integrity
 * @returns {Promise<void>}
 */
export async function verifyIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === integrity) return;
  throw new Error(`${basename(file)} has the wrong hash: ${found}, it should be ${integrity}`);
}
