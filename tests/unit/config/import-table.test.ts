import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import rules from '../../../.config/dependency-cruiser.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Breach = readonly [file: string, imports: string, rule: string];
type Seed = { readonly file: string; readonly imports: string };

const types = (path: string): string => `type:${path}`;

/** One import each that the table does not name, and the rule that must say so. */
const breaches: readonly Breach[] = [
  ['shared/settings/x.ts', 'shared/settings/y.ts', 'no-cycles'],
  ['shared/domain/a.ts', 'shared/settings/b.ts', 'domain-imports'],
  ['shared/domain/a.ts', 'zod', 'domain-imports'],
  ['shared/domain/a.ts', 'node:util', 'domain-imports'],
  ['shared/settings/a.ts', 'electron/ports.ts', 'shared-imports'],
  ['shared/settings/a.ts', types('electron/ports.ts'), 'shared-imports'],
  ['shared/settings/a.ts', 'renderer/ui/b.ts', 'shared-imports'],
  ['shared/settings/a.ts', 'node:fs', 'shared-imports'],
  ['shared/settings/a.ts', 'react', 'shared-imports'],
  ['shared/settings/a.ts', 'temporal-polyfill', 'calendar-at-home'],
  ['shared/settings/a.ts', 'jsonc-parser', 'json-with-positions-at-home'],
  ['shared/settings/a.ts', 'intl-messageformat', 'message-format-at-home'],
  ['shared/new-folder/a.ts', 'electron', 'shared-imports'],
  ['renderer/ui/a.ts', 'zod', 'ui-imports'],
  ['renderer/ui/a.ts', 'shared/tray/b.ts', 'ui-imports'],
  ['renderer/ui/a.ts', types('shared/history/b.ts'), 'ui-imports'],
  ['renderer/ui/a.ts', 'renderer/bridge/b.ts', 'ui-imports'],
  ['renderer/figure/a.ts', 'renderer/bridge/b.ts', 'figure-imports'],
  ['renderer/player/a.ts', 'renderer/home/b.ts', 'player-imports'],
  ['renderer/player/a.ts', 'renderer/card-face/b.ts', 'player-imports'],
  ['renderer/card-face/a.ts', 'renderer/card/b.ts', 'card-face-imports'],
  ['renderer/bridge/a.ts', 'renderer/home/b.ts', 'bridge-imports'],
  ['renderer/bridge/a.ts', 'zod', 'zod-in-the-bridge-at-home'],
  ['renderer/home/a.ts', 'renderer/card/b.ts', 'window-imports'],
  ['renderer/fourth-window/a.ts', 'renderer/home/b.ts', 'window-imports'],
  ['renderer/home/a.ts', 'renderer/fourth-window/b.ts', 'window-imports'],
  ['renderer/home/a.ts', 'electron', 'window-imports'],
  ['renderer/home/a.ts', types('electron/ports.ts'), 'window-imports'],
  ['renderer/home/a.ts', 'electron-store', 'window-imports'],
  ['renderer/home/a.ts', 'x11', 'window-imports'],
  ['renderer/home/a.ts', 'node:fs', 'window-imports'],
  ['renderer/card/a.ts', 'd3-scale', 'charts-and-icons-at-home'],
  ['renderer/loose.ts', 'react', 'every-file-has-a-row'],
  ['electron/ports.ts', 'shared/settings/b.ts', 'ports-imports-types'],
  ['electron/ports.ts', types('electron'), 'ports-imports'],
  ['electron/app/a.ts', 'electron', 'app-imports'],
  ['electron/app/a.ts', types('electron'), 'app-imports'],
  ['electron/app/a.ts', 'electron/ports.ts', 'app-imports-types'],
  ['electron/app/a.ts', 'electron/adapters/b.ts', 'app-imports'],
  ['electron/app/a.ts', 'x11', 'app-imports'],
  ['electron/app/a.ts', 'electron-log', 'app-imports'],
  ['electron/app/a.ts', 'electron-store', 'app-imports'],
  ['electron/app/a.ts', 'zod', 'app-imports'],
  ['electron/app/a.ts', 'node:fs', 'app-imports'],
  ['electron/app/a.ts', '.config/b.mjs', 'app-imports'],
  ['electron/adapters/a.ts', 'electron/app/b.ts', 'adapters-imports'],
  ['electron/adapters/a.ts', 'electron/launch/b.ts', 'adapters-imports'],
  ['electron/adapters/a.ts', 'electron/ipc/b.ts', 'adapters-imports'],
  ['electron/adapters/a.ts', 'electron/ipc/trusted-senders.ts', 'adapters-imports-types'],
  ['electron/adapters/a.ts', 'electron', 'adapters-imports-types'],
  ['electron/adapters/a.ts', 'react', 'adapters-imports'],
  ['electron/adapters/a.ts', 'electron-store', 'electron-store-at-home'],
  ['electron/adapters/a.ts', 'electron-log', 'electron-log-at-home'],
  ['electron/adapters/a.ts', 'x11', 'x11-at-home'],
  ['electron/adapters/a.ts', '@jellybrick/dbus-next', 'd-bus-at-home'],
  ['electron/adapters/tray-toolkit.ts', 'electron/adapters/b.ts', 'tray-toolkit-imports'],
  ['electron/adapters/tray-toolkit.ts', 'electron/adapters/tray.ts', 'tray-toolkit-imports-types'],
  ['electron/security/a.ts', 'electron/adapters/b.ts', 'security-imports'],
  ['electron/security/a.ts', 'electron', 'security-imports-types'],
  ['electron/security/a.ts', 'node:fs', 'security-imports'],
  ['electron/ipc/a.ts', 'electron/adapters/b.ts', 'ipc-imports'],
  ['electron/ipc/a.ts', 'electron/app/b.ts', 'ipc-imports-types'],
  ['electron/ipc/a.ts', 'electron', 'ipc-imports-types'],
  ['electron/launch/a.ts', 'electron/main.ts', 'nobody-imports-the-root'],
  ['electron/launch/a.ts', 'electron-store', 'launch-imports'],
  ['electron/launch/a.ts', 'electron/ports.ts', 'launch-imports-types'],
  ['electron/main.ts', 'electron/ports.ts', 'root-imports-types'],
  ['electron/main.ts', 'zod', 'root-imports'],
  ['electron/main.ts', 'renderer/bridge/b.ts', 'root-imports'],
  ['electron/preload.ts', 'shared/ipc/contract.ts', 'preload-imports-types'],
  ['electron/preload.ts', 'shared/settings/b.ts', 'preload-imports'],
  ['electron/new-folder/a.ts', 'electron', 'every-file-has-a-row'],
  ['.config/a.mjs', 'shared/settings/b.ts', 'tools-imports'],
  ['.config/a.mjs', 'react', 'tools-imports'],
  ['vite.config.ts', 'electron/main.ts', 'build-imports'],
  ['shared/settings/a.ts', 'tests/support/b.ts', 'tests-are-not-imported'],
  ['.config/a.mjs', 'tests/support/b.ts', 'tests-are-not-imported'],
];

/** What the table names on purpose, so that a rule that refuses everything is noticed too. */
const allowed: readonly (readonly [file: string, imports: string])[] = [
  ['shared/domain/c.ts', 'shared/assert-never.ts'],
  ['shared/calendar/c.ts', 'temporal-polyfill'],
  ['renderer/fourth-window/c.ts', 'renderer/player/b.ts'],
  ['renderer/fourth-window/c.ts', 'renderer/fourth-window/b.ts'],
  ['renderer/player/c.ts', 'renderer/bridge/b.ts'],
  ['electron/app/c.ts', types('electron/ports.ts')],
  ['electron/app/c.ts', 'node:util'],
  ['electron/adapters/c.ts', types('electron')],
  ['electron/adapters/c.ts', 'node:fs'],
  ['electron/adapters/electron-store.ts', 'electron-store'],
  ['electron/ipc/c.ts', types('electron/app/b.ts')],
  ['electron/launch/c.ts', 'electron/adapters/b.ts'],
  ['electron/preload.ts', types('shared/ipc/contract.ts')],
];

const isFile = (target: string): boolean => /^(\.config|electron|renderer|shared|tests)\//.test(target);
const without = (target: string): string => target.replace(/^type:/, '');

/** A file of its own for each import, so that one finding is one seed; names of single files stay as they are. */
const seedFile = (file: string, index: number): string =>
  file.replace(/\/(a|c)\.(ts|mjs)$/, `/$1${index}.$2`);

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text, { flag: 'a' });
}

/** A package as most are: what is imported lies in `dist/`. */
function writePackage(root: string, name: string): void {
  write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'dist/index.js' }));
  write(root, `node_modules/${name}/dist/index.js`, '');
}

function writeSeeds(root: string, seeds: readonly Seed[]): void {
  for (const target of new Set(seeds.map(({ imports }) => without(imports)))) {
    if (isFile(target)) write(root, target, 'export {};\n');
    else if (!target.startsWith('node:')) writePackage(root, target);
  }
  seeds.forEach(({ file, imports }, index) => {
    const target = without(imports);
    const up = '../'.repeat(file.split('/').length - 1) || './';
    const clause = imports === target ? 'import' : 'import type';
    const from = isFile(target) ? `${up}${target}` : target;
    write(root, seedFile(file, index), `${clause} * as seed${index} from '${from}';\nvoid seed${index};\n`);
  });
}

/** What the rules of the project say about the project in a folder. */
async function findings(root: string): Promise<string[]> {
  const places = readdirSync(root).filter((name) => name !== 'node_modules');
  const ruleSet = { forbidden: rules.forbidden ?? [] };
  const { output } = await cruise(places, { ...rules.options, baseDir: root, validate: true, ruleSet });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`);
}

test('each import that the table does not name is refused, by a rule that names what to do instead', async () => {
  const seeds = breaches.map(([file, imports, rule]) => ({ file, imports, rule }));
  const root = temporaryFolder();
  writeSeeds(root, seeds);
  write(root, 'shared/settings/y.ts', "import './x.ts';\n");
  const found = await findings(root);
  const missed = seeds.filter(
    ({ file, rule }, index) => !found.some((line) => line.startsWith(`${rule}: ${seedFile(file, index)} ->`)),
  );
  expect(missed).toEqual([]);
});

test('what the table names is let through', async () => {
  const root = temporaryFolder();
  writeSeeds(
    root,
    allowed.map(([file, imports]) => ({ file, imports })),
  );
  expect(await findings(root)).toEqual([]);
});

test('a file imported for its types and for what runs counts as imported for what runs', async () => {
  const root = temporaryFolder();
  write(root, 'electron/ports.ts', 'export type A = string;\nexport const b = 1;\n');
  write(
    root,
    'electron/app/both.ts',
    "import type { A } from '../ports.ts';\nimport { b } from '../ports.ts';\nexport const c: A = String(b);\n",
  );
  expect(await findings(root)).toEqual(['app-imports-types: electron/app/both.ts -> electron/ports.ts']);
});

test('every rule has been seen to refuse something', () => {
  const seen = new Set(breaches.map(([, , rule]) => rule));
  const rest = (rules.forbidden ?? []).map(({ name }) => name).filter((name) => !seen.has(name ?? ''));
  expect(rest).toEqual([]);
});
