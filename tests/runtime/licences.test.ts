import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { gatherLicences, licenceFile, licenceList } from '../../.config/licences/gather-licences.mjs';
import { temporaryFolder } from './support/temporary-folder.ts';

const zod = { name: 'zod', version: '4.6.7', identifier: 'MIT', text: 'MIT License …' };
const react = { name: 'react', version: '19.3.1', identifier: 'MIT', text: 'MIT License …' };
const bare = { name: 'bare', version: '1.0.0' };

it('lists what is in any of the bundles once, by name, after Electron', () => {
  expect(licenceList([zod, react, zod, bare], 'Copyright\n').map(({ name }) => name)).toEqual([
    'Electron',
    'bare',
    'react',
    'zod',
  ]);
});

it('keeps two versions of a part apart', () => {
  const versions = licenceList([zod, { ...zod, version: '3.0.0' }], '').map(({ version }) => version);
  expect(versions).toEqual(['', '3.0.0', '4.6.7']);
});

it('says of a part without a licence of its own that there is none, instead of leaving it out', () => {
  expect(licenceList([bare], '')).toContainEqual({
    name: 'bare',
    version: '1.0.0',
    identifier: null,
    text: null,
  });
});

it('makes one module of the files of the bundles, and takes those away', async () => {
  const root = await temporaryFolder();
  const bundles = ['renderer', 'main'].map((name) => join(root, 'out', name));
  await mkdir(join(root, 'node_modules', 'electron'), { recursive: true });
  await writeFile(join(root, 'node_modules', 'electron', 'LICENSE'), 'Copyright (c) Electron\n');
  for (const [index, parts] of [[react], [zod]].entries()) {
    await mkdir(bundles[index] ?? '', { recursive: true });
    await writeFile(join(bundles[index] ?? '', licenceFile), JSON.stringify(parts));
  }
  const target = join(root, 'out', 'renderer', 'licences.mjs');
  await gatherLicences({ root, bundles, target });
  const { licences } = await import(pathToFileURL(target).href);
  expect(licences).toEqual(licenceList([react, zod], 'Copyright (c) Electron'));
  for (const folder of bundles) expect(existsSync(join(folder, licenceFile))).toBe(false);
  expect(await readFile(target, 'utf8')).toMatch(/^export const licences = /);
});
