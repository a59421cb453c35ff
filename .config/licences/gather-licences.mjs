import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A part of a bundle with its licence, as Vite writes it down.
 *
 * @typedef {{ readonly name: string, readonly version: string, readonly identifier?: string, readonly text?: string }} Entry
 */

/** The file into which Vite writes the licences of each bundle, in the folder of that bundle. */
export const licenceFile = 'licences.json';

/** @param {readonly Entry[]} entries */
const byName = (entries) =>
  [...new Map(entries.map((entry) => [`${entry.name}@${entry.version}`, entry])).values()].sort((a, b) =>
    a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1,
  );

/**
 * What the page About Unhunch shows: the parts of all bundles in one list, each once, after Electron, in which they run.
 *
 * @param {readonly Entry[]} entries
 * @param {string} electronLicence
 */
export const licenceList = (entries, electronLicence) => [
  // The version is that of the runtime the app is packaged with, which it says itself.
  { name: 'Electron', version: '', identifier: 'MIT', text: electronLicence.trim() },
  ...byName(entries).map(({ name, version, identifier = null, text = null }) => ({
    name,
    version,
    identifier,
    text,
  })),
];

/**
 * Makes one module for the page out of what Vite wrote down for each bundle, and takes those files away.
 *
 * @param {{ readonly root: string, readonly bundles: readonly string[], readonly target: string }} order  `bundles`: the
 *   folders of the bundles; `target`: the file of the module
 */
export async function gatherLicences({ root, bundles, target }) {
  const files = bundles.map((folder) => join(folder, licenceFile));
  const lists = await Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
  const electronLicence = await readFile(join(root, 'node_modules', 'electron', 'LICENSE'), 'utf8');
  const licences = licenceList(lists.flat(), electronLicence);
  await writeFile(target, `export const licences = ${JSON.stringify(licences)};\n`);
  await Promise.all(files.map((file) => rm(file)));
}
