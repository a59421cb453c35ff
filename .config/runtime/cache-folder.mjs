import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where downloads are kept: outside the clone, so that the next clone finds them.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function cacheFolder(env = process.env, platform = process.platform) {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'unhunch');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'unhunch', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'unhunch');
  return join(homedir(), '.cache', 'unhunch');
}
