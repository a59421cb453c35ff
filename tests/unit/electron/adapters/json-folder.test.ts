import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FilesInFolder } from '../../../../electron/adapters/json-folder.ts';
import { paperOf } from '../../../../electron/adapters/paper.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('files of one kind are known by their names, and nothing else in the folder is', () => {
  const folder = join(temporaryFolder(), 'packs');
  const files = new FilesInFolder(folder);
  expect(files.ids()).toEqual([]);
  expect(files.file('from-a-therapist').write({ a: 1 })).toEqual({ is: 'written' });
  writeFileSync(join(folder, 'notes.txt'), '');
  mkdirSync(join(folder, 'more'));
  expect(files.ids()).toEqual(['from-a-therapist']);
  expect(files.file('from-a-therapist').read()).toEqual({ is: 'read', content: { a: 1 } });
  expect(readdirSync(folder)).not.toContain('from-a-therapist.json.bak');
  expect(() => files.file('../settings')).toThrow('a name that is none');
});

it('a page is printed on the paper that printers hold there', () => {
  expect(['US', 'AT', null].map(paperOf)).toEqual(['Letter', 'A4', 'A4']);
});
