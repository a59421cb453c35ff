import type { Fault } from '../../../shared/packs/fault.ts';
import { limits } from '../../../shared/packs/limits.ts';

export type PackFile =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'refused'; readonly fault: Fault };

/** A file as a page is given it. */
export type ChosenFile = Pick<File, 'size' | 'arrayBuffer'>;

/**
 * The text of a file. One that is too large is not even read, and one that is no text is not guessed at. A mark at the
 * beginning stays, so that main sees what the file holds.
 */
export async function readPackFile(file: ChosenFile): Promise<PackFile> {
  if (file.size > limits.packBytes) {
    return { is: 'refused', fault: { is: 'too-large', most: limits.packBytes / 1024 } };
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { is: 'text', text: decoder.decode(await file.arrayBuffer()) };
  } catch {
    return { is: 'refused', fault: { is: 'not-text' } };
  }
}
