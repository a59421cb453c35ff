import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { completeLockfile } from '../../.config/commands/support/lockfile.mjs';

const parent = {
  version: '1.2.3',
  dev: true,
  optionalDependencies: { '@tool/cli-linux-x64-musl': '1.2.3', '@tool/cli-darwin-arm64': '1.2.3' },
};

describe('the lockfile', () => {
  it('names the packages of every platform, or npm ci refuses it', async () => {
    const lockfile = JSON.parse(await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8'));
    expect(completeLockfile(lockfile).added).toEqual([]);
  });

  it('holds no address to download from', async () => {
    const text = await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8');
    expect(text).not.toContain('"resolved"');
  });

  it('gets the packages that a registry left out, with the platform their names tell', () => {
    const known = { version: '1.2.3', dev: true, optional: true };
    const { lockfile, added } = completeLockfile({
      packages: { 'node_modules/@tool/cli-darwin-arm64': known, 'node_modules/tool': parent },
    });
    expect(added).toEqual(['node_modules/@tool/cli-linux-x64-musl']);
    expect(Object.entries(lockfile.packages)).toEqual([
      ['node_modules/@tool/cli-darwin-arm64', known],
      [
        'node_modules/@tool/cli-linux-x64-musl',
        { version: '1.2.3', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
      ],
      ['node_modules/tool', parent],
    ]);
  });

  it('is left to a person where a name does not tell the platform', () => {
    const packages = { 'node_modules/tool': { optionalDependencies: { 'tool-extras': '1.0.0' } } };
    expect(() => completeLockfile({ packages })).toThrow(
      'tool-extras does not tell its platform by its name',
    );
  });
});
