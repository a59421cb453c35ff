import { readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from 'playwright/test';
import { contactSheet } from '../studio/contact-sheet.ts';
import { lookNames } from '../studio/looks.ts';
import { pictureFile } from '../studio/picture-folder.ts';

test('a sheet with all the pictures', async () => {
  const file = pictureFile('index.html');
  const pictures = (await readdir(dirname(file))).filter((name) => /\.(png|webp)$/.test(name));
  await writeFile(file, contactSheet(pictures, lookNames));
});
