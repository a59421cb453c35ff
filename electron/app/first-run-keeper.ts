import type { JsonFile, Log } from '../ports.ts';

export type FirstRunParts = { readonly file: JsonFile; readonly log: Log };

/**
 * Whether the person has been through the first steps, or has left them out. It is no setting: nobody wants it in the
 * form, in a text of settings, or set by an employer. What was answered on the way is kept where it belongs.
 */
export class FirstRunKeeper {
  readonly #parts: FirstRunParts;
  #isDone: boolean | null = null;

  constructor(parts: FirstRunParts) {
    this.#parts = parts;
  }

  /** Read when a window is about to open, and not at the start. */
  get isDone(): boolean {
    this.#isDone ??= this.#read();
    return this.#isDone;
  }

  /** Holds from now on; where it cannot be written, until the app ends. */
  finish(): void {
    this.#isDone = true;
    const { file, log } = this.#parts;
    const writing = file.write({ schemaVersion: 1 });
    if (writing.is === 'failed') log.error(`That the first steps are done was not saved: ${writing.why}`);
  }

  #read(): boolean {
    const { file, log } = this.#parts;
    const reading = file.read();
    if (reading.is !== 'damaged') return reading.is === 'read';
    // Whoever has such a file has been there; asking them all over again would help nobody.
    log.warn(`The file of the first steps could not be read (${reading.why}) and was put aside.`);
    this.finish();
    return true;
  }
}
