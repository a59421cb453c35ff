import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PackFolder } from '../../../../electron/adapters/pack-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('keeps a file for each pack, and forgets one that is removed', () => {
  const folder = temporaryFolder();
  const packs = new PackFolder(folder);
  expect(packs.ids()).toEqual([]);
  expect(packs.file('shoulder-care').write({ schemaVersion: 1 })).toEqual({ is: 'written' });
  const later = new PackFolder(folder);
  expect(later.ids()).toEqual(['shoulder-care']);
  expect(later.file('shoulder-care').read()).toEqual({ is: 'read', content: { schemaVersion: 1 } });
  expect(later.remove('shoulder-care')).toEqual({ is: 'written' });
  expect(later.remove('shoulder-care')).toEqual({ is: 'written' });
  expect(readdirSync(join(folder, 'packs'))).toEqual([]);
});

it('looks at nothing but packs, and goes nowhere else', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'packs', 'quarantine'), { recursive: true });
  for (const name of ['Notes.txt', '.hidden.json', 'UPPER.json', 'good.json', 'half.json.unhunch-tmp']) {
    writeFileSync(join(folder, 'packs', name), '{}');
  }
  const packs = new PackFolder(folder);
  expect(packs.ids()).toEqual(['good']);
  for (const id of ['../settings', '', 'a/b', 'A']) {
    expect(() => packs.file(id)).toThrow('by a name that is none');
    expect(() => packs.remove(id)).toThrow('by a name that is none');
  }
});
