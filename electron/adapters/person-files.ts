import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { FileKind } from '../../shared/yours/file-kinds.ts';
import type { FileWriting, PersonFileReading, PersonFiles } from '../ports.ts';
import { errorCode } from './read-json.ts';
import { replaceFile } from './replace-file.ts';

/** What asks the person for a place. Null where they think better of it. */
export interface FileDialogs {
  askWhereToSave(name: string, kind: FileKind): Promise<string | null>;
  askWhatToOpen(kind: FileKind): Promise<string | null>;
}

/** Ten years with all their times are a third of it. */
const limitBytes = 32 * 1024 * 1024;

function decode(bytes: Uint8Array): PersonFileReading {
  try {
    return { is: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { is: 'not-text' };
  }
}

/** Reads a file that anybody may have made. Non-blocking, so that a pipe in its place cannot hold the app up. */
function readText(path: string): PersonFileReading {
  let handle: number | null = null;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const facts = fstatSync(handle);
    if (!facts.isFile()) return { is: 'unreadable' };
    return facts.size > limitBytes ? { is: 'too-large', limitBytes } : decode(readFileSync(handle));
  } catch {
    return { is: 'unreadable' };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** Files by the dialogs of the system: a page can put none anywhere by itself, and look into none. */
export class DialogPersonFiles implements PersonFiles {
  readonly #dialogs: FileDialogs;

  constructor(dialogs: FileDialogs) {
    this.#dialogs = dialogs;
  }

  async save(
    name: string,
    kind: FileKind,
    content: string | Uint8Array,
  ): Promise<FileWriting | { readonly is: 'cancelled' }> {
    const path = await this.#dialogs.askWhereToSave(name, kind);
    if (path === null) return { is: 'cancelled' };
    try {
      replaceFile(path, content);
      return { is: 'written' };
    } catch (error) {
      return { is: 'failed', why: errorCode(error) };
    }
  }

  async open(kind: FileKind): Promise<PersonFileReading> {
    const path = await this.#dialogs.askWhatToOpen(kind);
    return path === null ? { is: 'cancelled' } : readText(path);
  }
}
