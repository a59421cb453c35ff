import { readdir, readFile } from 'node:fs/promises';

const readOfProcess = (pid: number, file: string): Promise<string> =>
  readFile(`/proc/${pid}/${file}`, 'utf8');

/** The arguments as one line; Linux keeps them apart by zero bytes. */
export async function commandLineOf(pid: number): Promise<string> {
  return (await readOfProcess(pid, 'cmdline')).replaceAll('\0', ' ').trim();
}

async function statusNumber(pid: number, key: string): Promise<number> {
  const line = (await readOfProcess(pid, 'status')).split('\n').find((text) => text.startsWith(`${key}:`));
  return Number(line?.split(':')[1]);
}

/** 0 none, 1 strict, 2 filtered (proc(5)). */
export const seccompModeOf = (pid: number): Promise<number> => statusNumber(pid, 'Seccomp');

/** The process and all that descend from it. */
export async function processTree(root: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid));
  const parents = new Map<number, number>();
  for (const pid of pids) {
    // A process may end between the listing and the look at it.
    const parent = await statusNumber(pid, 'PPid').catch(() => undefined);
    if (parent !== undefined) parents.set(pid, parent);
  }
  const below = (pid: number): readonly number[] =>
    [...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)]);
  return [root, ...below(root)];
}
