import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuseComplaints } from '../../.config/packaging/check-fuses.mjs';
import { readFuses } from '../../.config/packaging/read-fuses.mjs';
import { fakeBinary } from './support/fake-electron.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

async function complaints(wire: string, build: 'test' | 'release'): Promise<readonly string[]> {
  const file = join(await temporaryFolder(), 'electron');
  await writeFile(file, fakeBinary(wire));
  return fuseComplaints(await readFuses(file), build);
}

describe('the fuses of a packed binary', () => {
  it('are well in a release as the table has them, with eight fuses or nine', async () => {
    expect(await complaints('00001100', 'release')).toEqual([]);
    expect(await complaints('000011001', 'release')).toEqual([]);
  });

  it('let a debugger into the test build and differ in nothing else', async () => {
    expect(await complaints('00011100', 'test')).toEqual([]);
    expect(await complaints('00011100', 'release')).toEqual([
      'fuse EnableNodeCliInspectArguments is on, it must be off in the release build',
    ]);
    expect(await complaints('00001100', 'test')).toEqual([
      'fuse EnableNodeCliInspectArguments is off, it must be on in the test build',
    ]);
  });

  it('are named one by one where they stand wrong', async () => {
    expect(await complaints('10001001', 'release')).toEqual([
      'fuse RunAsNode is on, it must be off in the release build',
      'fuse OnlyLoadAppFromAsar is off, it must be on in the release build',
      'fuse GrantFileProtocolExtraPrivileges is on, it must be off in the release build',
    ]);
  });

  it('may have been removed by Electron', async () => {
    expect(await complaints('r0001100', 'release')).toEqual([]);
  });

  it('must all be in the table: a new one stops the packaging', async () => {
    expect(await complaints('0000110010', 'release')).toEqual([
      'fuse number 9 is not in .config/packaging/fuse-table.mjs: decide how it stands',
    ]);
  });

  it('cannot be read from a file that is no Electron', async () => {
    const file = join(await temporaryFolder(), 'electron');
    await writeFile(file, 'not a binary');
    await expect(readFuses(file)).rejects.toThrow('Could not find sentinel');
  });
});
