/**
 * How to call npm from a script: through the very npm that runs us when there is one, because
 * `npm` itself is a batch file on Windows, which cannot be started without a shell.
 *
 * @param {readonly string[]} args
 * @returns {{ readonly command: string, readonly args: readonly string[], readonly shell: boolean }}
 */
export function npm(args) {
  const script = process.env.npm_execpath;
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script)) {
    return { command: process.execPath, args: [script, ...args], shell: false };
  }
  return { command: 'npm', args, shell: process.platform === 'win32' };
}
