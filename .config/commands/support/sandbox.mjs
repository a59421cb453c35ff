import { dirname, join } from 'node:path';
import { outputOf } from './child.mjs';

/**
 * What this machine forces on us about Chromium's sandbox: the arguments to add, and what to say. As
 * root it refuses to run with its sandbox; the flag is given here and nowhere in the product.
 *
 * @param {string} executable
 * @returns {Promise<{ readonly args: readonly string[], readonly say: string | undefined }>}
 */
export async function sandboxHere(executable) {
  if (process.platform !== 'linux') return { args: [], say: undefined };
  if (process.getuid?.() === 0) {
    return {
      args: ['--no-sandbox'],
      say: 'You are root, and as root Chromium runs without its sandbox only: adding --no-sandbox.',
    };
  }
  const canHaveNamespaces = (await outputOf('unshare', ['--user', 'true'])) !== undefined;
  return { args: [], say: canHaveNamespaces ? undefined : helperHint(executable) };
}

/** @param {string} executable */
function helperHint(executable) {
  const helper = join(dirname(executable), 'chrome-sandbox');
  return [
    'This system keeps user namespaces from normal users, and the sandbox needs them. If Unhunch does not start:',
    `  sudo sh -c 'chown root ${helper} && chmod 4755 ${helper}'`,
  ].join('\n');
}
