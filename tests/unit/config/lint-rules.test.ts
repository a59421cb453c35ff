import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Source = { readonly file: string; readonly text: string };

const root = fileURLToPath(new URL('../../..', import.meta.url));
const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string(), message: z.string() })),
});

/** Exits with 1 where it finds something; what it found is on standard output either way. */
function lint(folder: string): string {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const options = ['--config', join(root, '.config/oxlint.json'), '--format', 'json', folder];
  try {
    return execFileSync(process.execPath, [oxlint, ...options], { encoding: 'utf8' });
  } catch (error) {
    return z.object({ stdout: z.string() }).parse(error).stdout;
  }
}

/** What the lint of the project says about these sources alone: the rule of each finding, and its words. */
function findings(sources: readonly Source[]) {
  const folder = temporaryFolder();
  sources.forEach(({ file, text }, index) => {
    const path = join(folder, String(index), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  });
  const { diagnostics } = report.parse(JSON.parse(lint(folder)));
  return sources.map(({ file }, index) =>
    diagnostics.filter(({ filename }) => filename === join(folder, String(index), file)),
  );
}

const inShell = (text: string): Source => ({ file: 'electron/adapters/a.ts', text });
const options = (webPreferences: string): Source =>
  inShell(`export const options = { webPreferences: { ${webPreferences} } };`);

const refused: readonly (readonly [rule: string, source: Source])[] = [
  ['no-cast', inShell('export const a = (b: unknown) => b as string;')],
  ['safe-windows', options('sandbox: false')],
  ['safe-windows', options("'sandbox': false")],
  ['safe-windows', options('sandbox: process.argv.length > 1')],
  ['safe-windows', options('contextIsolation: false')],
  ['safe-windows', options('nodeIntegration: true')],
  ['safe-windows', options('nodeIntegrationInWorker: true')],
  ['safe-windows', options('nodeIntegrationInSubFrames: true')],
  ['safe-windows', options('webviewTag: true')],
  ['safe-windows', options('webSecurity: false')],
  ['safe-windows', options('webSecurity: true')],
  ['safe-windows', options('allowRunningInsecureContent: true')],
  ['safe-windows', options('experimentalFeatures: true')],
  ['safe-windows', options("enableBlinkFeatures: 'Anything'")],
  ['safe-windows', inShell('export const a = (b: { sandbox: boolean }) => { b.sandbox = false; };')],
  ['one-push', inShell("export const a = (b: Electron.WebContents) => b.send('session:changed', 1);")],
  ['one-push', inShell("export const a = (b: Electron.WebContents) => b['send']('session:changed', 1);")],
  ['one-push', inShell("export const a = (b: Electron.WebContents) => b.postMessage('session:changed', 1);")],
  [
    'one-push',
    inShell('export const a = (b: Electron.WebContents) => { const { send } = b; return send; };'),
  ],
  [
    'one-push',
    { file: 'electron/ipc/register.ts', text: 'export const a = (b: Electron.WebContents) => b.send("a");' },
  ],
  [
    'no-opening',
    inShell("import { shell } from 'electron';\nexport const a = () => shell.openExternal('b');"),
  ],
  ['no-opening', inShell("import { shell } from 'electron';\nexport const a = () => shell.openPath('b');")],
  ['no-processes', inShell("export { spawn } from 'node:child_process';")],
  ['no-processes', inShell("export const a = () => import('child_process');")],
  ['no-processes', inShell("export const a = () => process.getBuiltinModule('node:child_process');")],
];

const allowed: readonly Source[] = [
  inShell('export const a = [1] as const;'),
  options(
    'sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, spellcheck: false',
  ),
  inShell('export class A {\n  #send(): void {}\n  b(): void {\n    this.#send();\n  }\n}'),
  { file: 'electron/ipc/push.ts', text: "export const a = (b: Electron.WebContents) => b.send('c');" },
  { file: 'tests/unit/electron/a.ts', text: "export { spawn } from 'node:child_process';" },
];

test('each source that breaks a rule of ours is refused by that rule, in words that name what to do', () => {
  const found = findings(refused.map(([, source]) => source));
  expect(found.map((one) => one.map(({ code }) => code))).toEqual(
    refused.map(([rule]) => [`unhunch(${rule})`]),
  );
  for (const { message } of found.flat()) expect(message).toMatch(/: (\w+ )+/);
});

test('what the rules are not about is let through', () => {
  expect(findings(allowed).flat()).toEqual([]);
});
