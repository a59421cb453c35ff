import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** A file that holds more than this was not written by the app. */
const maxBytes = 1024 * 1024;
/** Deeper than anything the app writes, and shallow enough for whoever walks the value. */
const maxDepth = 64;

export type JsonReading =
  | { readonly is: 'absent' }
  | { readonly is: 'read'; readonly content: object }
  /** It is there and could be read, and what it holds cannot be ours. */
  | { readonly is: 'damaged'; readonly why: string }
  /** It may be perfectly good; the system did not let us look. */
  | { readonly is: 'unreadable'; readonly why: string };

/** The system's word for a failure, such as `EACCES`; never its message, which holds a path. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString && character === '\\') index += 1;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && (character === '[' || character === '{')) deepest = Math.max(deepest, ++depth);
    else if (!isInString && (character === ']' || character === '}')) depth -= 1;
  }
  return deepest;
}

function decode(bytes: Uint8Array): string | null {
  try {
    // Also takes a byte order mark away, which editors on Windows leave.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(bytes: Uint8Array): JsonReading {
  const text = decode(bytes);
  if (text === null) return { is: 'damaged', why: 'not UTF-8 text' };
  if (depthOf(text) > maxDepth) return { is: 'damaged', why: `nested deeper than ${maxDepth} levels` };
  try {
    const content: unknown = JSON.parse(text);
    const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isObject ? { is: 'read', content } : { is: 'damaged', why: 'not a JSON object' };
  } catch {
    return { is: 'damaged', why: 'not JSON' };
  }
}

/** Reads a JSON object of bounded size and depth. Why it failed never quotes what the file holds. */
export function readJson(path: string): JsonReading {
  let handle: number | null = null;
  try {
    // Non-blocking, so that a pipe in the place of the file cannot hold the app up. Windows has no such flag, and no
    // such pipes; there it is undefined, which counts as 0.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const facts = fstatSync(handle);
    if (!facts.isFile()) return { is: 'damaged', why: 'not a file' };
    if (facts.size > maxBytes) return { is: 'damaged', why: `larger than ${maxBytes} bytes` };
    return parse(readFileSync(handle));
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? { is: 'absent' } : { is: 'unreadable', why: `could not be read (${code})` };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
