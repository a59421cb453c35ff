import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const folderName = 'quarantine';
const keptFiles = 3;

/** The number in `settings-12.json`, or 0 for a name that is not one of a row. */
function serialOf(name: string, stem: string, extension: string): number {
  if (!name.startsWith(`${stem}-`) || !name.endsWith(extension)) return 0;
  const serial = Number(name.slice(stem.length + 1, name.length - extension.length));
  return Number.isSafeInteger(serial) && serial > 0 ? serial : 0;
}

/**
 * Moves a file into `quarantine/` beside it under the next number, and keeps the newest three of its kind. Answers
 * the bare new name, or null where it could not be moved; then it stays where it is.
 */
export function putAside(path: string): string | null {
  const folder = join(dirname(path), folderName);
  const extension = extname(path);
  const stem = basename(path, extension);
  try {
    // Throws where there is nothing to move, before a folder is made for it.
    lstatSync(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const serials = readdirSync(folder)
      .map((name) => serialOf(name, stem, extension))
      .filter((serial) => serial > 0)
      .sort((one, other) => one - other);
    const name = `${stem}-${(serials.at(-1) ?? 0) + 1}${extension}`;
    renameSync(path, join(folder, name));
    for (const serial of serials.slice(0, Math.max(0, serials.length + 1 - keptFiles))) {
      rmSync(join(folder, `${stem}-${serial}${extension}`), {
        recursive: true,
        force: true,
      });
    }
    return name;
  } catch {
    return null;
  }
}
