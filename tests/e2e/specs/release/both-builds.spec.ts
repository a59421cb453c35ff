import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { fuseComplaints } from '../../../../.config/packaging/check-fuses.mjs';
import { fuseTable } from '../../../../.config/packaging/fuse-table.mjs';
import { readFuses } from '../../../../.config/packaging/read-fuses.mjs';
import { type Build, packagedAppFolder } from '../../desktop/app-command.ts';
import { readAsar } from '../../desktop/asar.ts';

const fusesOf = (build: Build) => readFuses(join(packagedAppFolder(build), 'unhunch'));
const filesOf = (build: Build) => readAsar(join(packagedAppFolder(build), 'resources', 'app.asar'));

for (const build of ['release', 'test'] as const) {
  test(`every fuse of the ${build} binary stands as the table says`, async () => {
    const fuses = await fusesOf(build);
    expect(fuseComplaints(fuses, build)).toEqual([]);
    expect(Object.keys(fuses).length).toBeGreaterThanOrEqual(8);
    expect(fuseTable.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(fuses)));
  });
}

test('the two binaries differ by the debugger’s fuse alone', async () => {
  const { EnableNodeCliInspectArguments: ofTest, ...test } = await fusesOf('test');
  const { EnableNodeCliInspectArguments: ofRelease, ...release } = await fusesOf('release');
  expect(test).toEqual(release);
  expect([ofTest, ofRelease]).toEqual(['on', 'off']);
});

test('the two archives differ by one constant alone', async () => {
  const [test, release] = await Promise.all([filesOf('test'), filesOf('release')]);
  expect([...test.keys()].toSorted()).toEqual([...release.keys()].toSorted());
  const differing = [...test.keys()].filter((path) => test.get(path) !== release.get(path));
  expect(differing).toEqual(['out/main/main.js']);

  const linesOf = (files: ReadonlyMap<string, string>): readonly string[] =>
    (files.get('out/main/main.js') ?? '').split('\n');
  const releaseLines = linesOf(release);
  const pairs = linesOf(test)
    .map((line, index) => [line.trim(), releaseLines[index]?.trim()])
    .filter(([one, other]) => one !== other);
  expect(pairs).toEqual([['var buildKind = "test";', 'var buildKind = "release";']]);
});

test('what is packed is the app and nothing else', async () => {
  const paths = [...(await filesOf('release')).keys()];
  expect(paths.filter((path) => !/^(package\.json|out\/(main|preload|renderer)\/)/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
});
