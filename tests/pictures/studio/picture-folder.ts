import { mkdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** Where a picture goes: into the folder that `npm run screenshots` names. */
export function pictureFile(name: string): string {
  const folder = process.env.UNHUNCH_PICTURES ?? '';
  if (!isAbsolute(folder)) {
    throw new Error('UNHUNCH_PICTURES has to name a folder from the root; "npm run screenshots" sets it');
  }
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}
