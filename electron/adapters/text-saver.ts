import type { Dialog } from 'electron';
import type { FileWriting, TextSaver } from '../ports.ts';
import { errorCode } from './read-json.ts';
import { replaceFile } from './replace-file.ts';

export type TextSaverSetup = {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  /** What the system calls the kind of file. */
  readonly kind: string;
};

/** The system's own dialog: the page never learns where a file went, and can put none anywhere by itself. */
export class DialogTextSaver implements TextSaver {
  readonly #setup: TextSaverSetup;

  constructor(setup: TextSaverSetup) {
    this.#setup = setup;
  }

  async save(fileName: string, text: string): Promise<FileWriting | { readonly is: 'cancelled' }> {
    const { dialog, kind } = this.#setup;
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: fileName,
      filters: [{ name: kind, extensions: ['json'] }],
    });
    if (canceled || filePath === '') return { is: 'cancelled' };
    try {
      replaceFile(filePath, text);
      return { is: 'written' };
    } catch (error) {
      return { is: 'failed', why: errorCode(error) };
    }
  }
}
