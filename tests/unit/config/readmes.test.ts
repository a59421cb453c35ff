import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Made by a command or by git, and no part of the sources. */
const made = ['node_modules', 'out', 'dist', 'coverage', '.git'];

/** Every file and folder of the sources, from the root; a folder ends with a slash. */
function everythingIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (made.includes(entry.name)) return [];
    return entry.isDirectory() ? [`${path}/`, ...everythingIn(path)] : [path];
  });
}

const everything = everythingIn('');
const topFolders = everything.filter((path) => path.indexOf('/') === path.length - 1);
const endings = /\.(ts|tsx|mjs|cjs|json|jsonl|css|html|yml|md|txt|svg|png|webp)$/;

/** What the app writes into its data folder, or a command leaves behind: told of in READMEs and never committed. */
const written = [
  'dist/',
  'first-run.json',
  'goals.json',
  'history/2026-11.jsonl',
  'history/aside/',
  'history/computer.json',
  'history/from/NAME/',
  'own-exercises.json',
  'packs/',
  'quarantine/',
  'session.json',
  'settings.json',
  'trace/',
];

/** Words in backticks that name a file or a folder: with an ending, a slash behind, or below a folder of the root. */
function namesIn(text: string): readonly string[] {
  const words = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, word]) => word ?? '',
  );
  return words.filter(
    (word) =>
      /^[\w.*-]*[\w*-][\w.*-]*(\/[\w.*-]+)*\/?$/.test(word) &&
      (word.endsWith('/') ||
        endings.test(word.replace(/^\.\w+$/, '')) ||
        topFolders.some((top) => word.startsWith(top))),
  );
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A name may leave out where its README stands; `NAME` and `*` stand for any one word. */
function isThere(name: string, readme: string): boolean {
  const below = readme.includes('/') ? `${readme.split('/')[0]}/` : '';
  const beside = join(dirname(readme), name);
  const pattern = escaped(name).replace(/\*|\b[A-Z]{3,}\b(?!\.md$)/g, '[^/]+');
  const asEnding = new RegExp(`(^|/)${pattern}${name.endsWith('/') ? '' : '/?'}$`);
  return (
    everything.some(
      (path) => path === name || path === `${name}/` || path === beside || path === `${beside}/`,
    ) ||
    everything.some((path) => path.startsWith(below) && asEnding.test(path)) ||
    everything.some((path) => new RegExp(`^${pattern}/?$`).test(path))
  );
}

const readmes = everything.filter((path) => path === 'README.md' || path.endsWith('/README.md'));
const named = readmes.flatMap((readme) =>
  namesIn(readFileSync(join(root, readme), 'utf8')).map((name) => ({ readme, name })),
);

test('every file and folder that a README names is there', () => {
  const missing = named.filter(({ readme, name }) => !written.includes(name) && !isThere(name, readme));
  expect(missing.map(({ readme, name }) => `${readme}: ${name}`)).toEqual([]);
});

test('the READMEs name enough for this to mean something', () => {
  expect(named.length).toBeGreaterThan(200);
});

test('a name that is not there is found', () => {
  expect(isThere('shared/domain/step.ts', 'README.md')).toBe(true);
  expect(isThere('step.ts', 'shared/domain/README.md')).toBe(true);
  expect(isThere('stepp.ts', 'shared/domain/README.md')).toBe(false);
  expect(isThere('shared/step.ts', 'README.md')).toBe(false);
  expect(isThere('figure.tsx', 'shared/domain/README.md')).toBe(false);
});
