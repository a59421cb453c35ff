import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Eraser, FileWriting } from '../ports.ts';
import { errorCode } from './read-json.ts';
import { replaceFile } from './replace-file.ts';

/** The order lies in the data folder until it has been carried out, through whatever comes in between. */
const orderName = 'erase-everything';

/**
 * What Chromium keeps in the same folder for itself and needs while it runs: caches, its own settings and the lock
 * against a second start. Nothing of the person is in it: pages store nothing, and no page comes from elsewhere.
 */
const ofChromium: ReadonlySet<string> = new Set([
  'blob_storage',
  'Cache',
  'Code Cache',
  'Cookies',
  'Cookies-journal',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'DIPS',
  'DIPS-shm',
  'DIPS-wal',
  'GPUCache',
  'Local State',
  'Local Storage',
  'lockfile',
  'Network',
  'Network Persistent State',
  'Preferences',
  'Session Storage',
  'Shared Dictionary',
  'SharedStorage',
  'SharedStorage-wal',
  'SingletonCookie',
  'SingletonLock',
  'SingletonSocket',
  'TransportSecurity',
  'Trust Tokens',
  'Trust Tokens-journal',
  'WebStorage',
]);

/** Everything but what Chromium needs: what a crash or a later version left goes too, whatever it is called. */
const namesToErase = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name !== orderName && !ofChromium.has(name));

/** Erases the data folder. What was ordered survives a kill and is done at the next start. */
export class DataEraser implements Eraser {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  order(): FileWriting {
    try {
      replaceFile(join(this.#folder, orderName), '');
      return { is: 'written' };
    } catch (error) {
      return { is: 'failed', why: errorCode(error) };
    }
  }

  get isOrdered(): boolean {
    return existsSync(join(this.#folder, orderName));
  }

  /** Does what was ordered. False where something could not be erased; it is then tried again at the next start. */
  carryOut(): boolean {
    const order = join(this.#folder, orderName);
    try {
      const left = namesToErase(this.#folder).filter((name) => !this.#erase(name));
      if (left.length > 0) return false;
      rmSync(order, { force: true });
      return true;
    } catch {
      return false;
    }
  }

  #erase(name: string): boolean {
    try {
      rmSync(join(this.#folder, name), { recursive: true, force: true });
      return true;
    } catch {
      return false;
    }
  }
}
