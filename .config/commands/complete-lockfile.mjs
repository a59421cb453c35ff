#!/usr/bin/env node
/**
 * `node .config/commands/complete-lockfile.mjs`: run it after `npm install` has changed the lockfile.
 *
 * Some registry mirrors carry the native packages of their own platform only. npm then leaves the others
 * out of the lockfile without a word, and `npm ci` refuses that lockfile everywhere. This writes them in
 * with what their parents say: the exact version, and the platform that is part of the name. Their hash
 * stays open, because only a registry that has them can tell it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { completeLockfile } from './support/lockfile.mjs';
import { runMain } from './support/problem.mjs';
import { root } from './support/root.mjs';

await runMain(async () => {
  const file = join(root, 'package-lock.json');
  const { lockfile, added } = completeLockfile(JSON.parse(await readFile(file, 'utf8')));
  if (added.length > 0) await writeFile(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(added.length > 0 ? `Added ${added.join(', ')}.` : 'The lockfile is complete.');
  return 0;
});
