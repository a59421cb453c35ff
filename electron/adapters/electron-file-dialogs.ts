import type { BrowserWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { extensionOf, type FileKind } from '../../shared/yours/file-kinds.ts';
import type { FileDialogs } from './person-files.ts';

export type FileDialogsSetup = {
  readonly dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>;
  /** The window that a dialog belongs to and stands before. */
  readonly parent: () => BrowserWindow | null;
  /** What the person calls a kind of file. */
  readonly nameOf: (kind: FileKind) => string;
};

/** The dialogs of the system. */
export class ElectronFileDialogs implements FileDialogs {
  readonly #setup: FileDialogsSetup;

  constructor(setup: FileDialogsSetup) {
    this.#setup = setup;
  }

  async askWhereToSave(name: string, kind: FileKind): Promise<string | null> {
    const { dialog, parent } = this.#setup;
    const options: SaveDialogOptions = { defaultPath: name, filters: this.#filters(kind) };
    const window = parent();
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return canceled || filePath === '' ? null : filePath;
  }

  async askWhatToOpen(kind: FileKind): Promise<string | null> {
    const { dialog, parent } = this.#setup;
    const options: OpenDialogOptions = { properties: ['openFile'], filters: this.#filters(kind) };
    const window = parent();
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return canceled ? null : (filePaths[0] ?? null);
  }

  #filters(kind: FileKind): Electron.FileFilter[] {
    return [{ name: this.#setup.nameOf(kind), extensions: [extensionOf[kind]] }];
  }
}
