import { expect, it } from 'vitest';
import { type ChosenFile, readPackFile } from '../../../../../renderer/home/own/read-pack-file.ts';

const holding = (...bytes: readonly number[]): ChosenFile => ({
  size: bytes.length,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
});

it('reads the text of a file, with the mark that an editor may have put before it', async () => {
  expect(await readPackFile(holding(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toEqual({ is: 'text', text: '\ufeff{}' });
});

it('takes no picture for a pack', async () => {
  const refused = { is: 'refused', fault: { is: 'not-text' } };
  expect(await readPackFile(holding(0x89, 0x50, 0x4e, 0x47, 0xff))).toEqual(refused);
  expect(await readPackFile(holding(0xff, 0xfe, 0x7b, 0x00))).toEqual(refused);
});

it('does not even read what is larger than a pack may be', async () => {
  const huge: ChosenFile = {
    size: 10 * 1024 * 1024,
    arrayBuffer: () => Promise.reject(new Error('was read')),
  };
  expect(await readPackFile(huge)).toEqual({ is: 'refused', fault: { is: 'too-large', most: 48 } });
});

it('says so of a file that cannot be read', async () => {
  const gone: ChosenFile = { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) };
  expect(await readPackFile(gone)).toMatchObject({ is: 'refused' });
});
