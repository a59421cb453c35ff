import { join } from 'node:path';
import { furnish, type Household } from './household.ts';
import { mustRun, runCommand } from './run-command.ts';

export type ThrowAwayUser = { readonly household: Household; remove(): Promise<void> };

/** Adds a normal user to the machine, with a home in `folder`. Takes a superuser. */
export async function addThrowAwayUser(folder: string): Promise<ThrowAwayUser> {
  const name = `unhunch-e2e-${process.pid}`;
  const home = join(folder, 'home-of-a-user');
  await mustRun('useradd', ['--no-create-home', '--home-dir', home, '--shell', '/bin/sh', name]);
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number(await mustRun('id', [flag, name]))),
  );
  if (uid === undefined || gid === undefined) throw new Error(`the user ${name} has no numeric ids`);
  return {
    household: await furnish(home, { uid, gid }),
    remove: async () => {
      await runCommand('userdel', [name]);
    },
  };
}

const asOwner = ({ uid, gid }: { readonly uid: number; readonly gid: number }): readonly string[] => [
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
];

/** Hands back `appFolder`, or a copy in `folder` when the owner may not run what lies there. */
export async function reachableAppFolder(
  appFolder: string,
  owner: Household['owner'],
  folder: string,
): Promise<string> {
  if (owner === undefined) return appFolder;
  const test = ['test', '-x', join(appFolder, 'unhunch')];
  if ((await runCommand('setpriv', [...asOwner(owner), ...test])).code === 0) return appFolder;
  const copy = join(folder, 'app');
  await mustRun('cp', ['-a', appFolder, copy]);
  await mustRun('chmod', ['-R', 'go+rX', copy]);
  return copy;
}

/** Chromium's sandbox needs user namespaces, which some machines keep from normal users. */
export async function mayUseNamespaces(owner: Household['owner']): Promise<boolean> {
  const makeOne = ['unshare', '--user', '--map-root-user', 'true'];
  const result =
    owner === undefined
      ? await runCommand('unshare', makeOne.slice(1))
      : await runCommand('setpriv', [...asOwner(owner), ...makeOne]);
  return result.code === 0;
}
