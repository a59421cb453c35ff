import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { fuseComplaints } from './check-fuses.mjs';
import { wantedFuse } from './fuse-table.mjs';
import { readFuses } from './read-fuses.mjs';

/**
 * electron-builder calls this when the app lies unpacked and is not yet signed. It sets the fuses and
 * reads them back, so that nothing is ever packed whose fuses stand wrong.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const executable = join(appOutDir, executableName(electronPlatformName, packager));
  const build = process.env.UNHUNCH_BUILD === 'test' ? 'test' : 'release';
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Changing a byte breaks the signature that Electron's macOS binaries come with.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...wantedByPlace(build, Object.keys(await readFuses(executable))),
  });
  const complaints = fuseComplaints(await readFuses(executable), build);
  if (complaints.length > 0)
    throw new Error(`The fuses of ${executable} stand wrong: ${complaints.join('; ')}.`);
}

/**
 * @param {string} platform
 * @param {import('electron-builder').AfterPackContext['packager']} packager
 */
function executableName(platform, packager) {
  switch (platform) {
    case 'darwin':
      return `${packager.appInfo.productFilename}.app`;
    case 'win32':
      return `${packager.appInfo.productFilename}.exe`;
    default:
      return /** @type {import('electron-builder').LinuxPackager} */ (packager).executableName;
  }
}

/**
 * The wanted states keyed as the fuse tool wants them. Fuses that the tool does not know are left as
 * Electron set them; reading back tells whether that is right.
 *
 * @param {import('./fuse-table.mjs').Build} build
 * @param {readonly string[]} present  the names of the fuses the binary has
 */
function wantedByPlace(build, present) {
  return Object.fromEntries(
    present.flatMap((name) => {
      const place = Object.entries(FuseV1Options).find(([known]) => known === name)?.[1];
      const wanted = wantedFuse(name, build);
      return place === undefined || wanted === undefined ? [] : [[place, wanted]];
    }),
  );
}
