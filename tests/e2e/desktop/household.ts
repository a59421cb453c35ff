import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A user's own folders, and the variables that lead there. */
export type Household = {
  readonly home: string;
  /** Where a test build keeps its data. */
  readonly dataFolder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Set when it is not the user who runs the tests. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
};

/** Makes the folders, readable by their owner (and the superuser) alone. */
export async function furnish(home: string, owner?: Household['owner']): Promise<Household> {
  const inHome = {
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'share'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    TMPDIR: join(home, 'tmp'),
  };
  const dataFolder = join(home, 'data');
  for (const folder of [home, dataFolder, ...Object.values(inHome)]) {
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o700);
    if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  }
  return { home, dataFolder, env: { HOME: home, ...inHome }, owner };
}
