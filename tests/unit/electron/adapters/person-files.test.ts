import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AnsweredFileDialogs } from '../../../../electron/adapters/answered-file-dialogs.ts';
import { ElectronFileDialogs } from '../../../../electron/adapters/electron-file-dialogs.ts';
import { DialogPersonFiles } from '../../../../electron/adapters/person-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A person who names these places. */
const filesOf = (saveTo: string | null, open: string | null = null) =>
  new DialogPersonFiles({
    askWhereToSave: () => Promise.resolve(saveTo),
    askWhatToOpen: () => Promise.resolve(open),
  });

describe('a file that leaves', () => {
  it('lies where the person wanted it, whole, for its owner alone', async () => {
    const path = join(temporaryFolder(), 'copy.json');
    writeFileSync(path, 'something older');
    expect(await filesOf(path).save('unhunch.json', 'copy', '{}')).toEqual({ is: 'written' });
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(await filesOf(path).save('unhunch.pdf', 'document', new Uint8Array([37, 80]))).toEqual({
      is: 'written',
    });
    expect(readFileSync(path, 'utf8')).toBe('%P');
  });

  it('is nowhere when the person thinks better of it', async () => {
    expect(await filesOf(null).save('unhunch.json', 'copy', '{}')).toEqual({ is: 'cancelled' });
  });

  it('that cannot be written is told of in a word, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    expect(await filesOf(join(folder, 'none', 'copy.json')).save('x', 'copy', '{}')).toEqual({
      is: 'failed',
      why: 'ENOENT',
    });
    mkdirSync(join(folder, 'taken'));
    expect(await filesOf(join(folder, 'taken')).save('x', 'copy', '{}')).toMatchObject({ is: 'failed' });
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('a file that enters', () => {
  const open = (content: string | Uint8Array) => {
    const path = join(temporaryFolder(), 'copy.json');
    writeFileSync(path, content);
    return filesOf(null, path).open('copy');
  };

  it('is read as text, without the mark that some editors leave', async () => {
    expect(await open('\ufeff{"a":"ü"}')).toEqual({ is: 'read', text: '{"a":"ü"}' });
  });

  it('is refused when it is no text, too large, no file, or not there', async () => {
    expect(await open(new Uint8Array([0xff, 0xfe, 0x7b]))).toEqual({ is: 'not-text' });
    const folder = temporaryFolder();
    const large = join(folder, 'large.json');
    writeFileSync(large, '');
    truncateSync(large, 33 * 1024 * 1024);
    expect(statSync(large).size).toBeGreaterThan(32 * 1024 * 1024);
    expect(await filesOf(null, large).open('copy')).toEqual({
      is: 'too-large',
      limitBytes: 32 * 1024 * 1024,
    });
    expect(await filesOf(null, folder).open('copy')).toEqual({ is: 'unreadable' });
    expect(await filesOf(null, join(folder, 'none')).open('copy')).toEqual({ is: 'unreadable' });
  });

  it('is none when the person thinks better of it', async () => {
    expect(await filesOf(null, null).open('copy')).toEqual({ is: 'cancelled' });
  });
});

describe('the dialogs of the system', () => {
  const dialogsThatAnswer = (path: string | null) => {
    const asked: unknown[] = [];
    const dialogs = new ElectronFileDialogs({
      dialog: {
        showSaveDialog: (...given: readonly unknown[]) => {
          asked.push(given.at(-1));
          return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
        },
        showOpenDialog: (...given: readonly unknown[]) => {
          asked.push(given.at(-1));
          return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
        },
      },
      parent: () => null,
      nameOf: (kind) => `a ${kind}`,
    });
    return { dialogs, asked };
  };

  it('are asked with a name and a kind, and answer with a place', async () => {
    const { dialogs, asked } = dialogsThatAnswer('/home/ada/x.csv');
    expect(await dialogs.askWhereToSave('days.csv', 'table')).toBe('/home/ada/x.csv');
    expect(await dialogs.askWhatToOpen('copy')).toBe('/home/ada/x.csv');
    expect(asked).toEqual([
      { defaultPath: 'days.csv', filters: [{ name: 'a table', extensions: ['csv'] }] },
      { properties: ['openFile'], filters: [{ name: 'a copy', extensions: ['json'] }] },
    ]);
  });

  it('answer with nothing when they are closed', async () => {
    const { dialogs } = dialogsThatAnswer(null);
    expect(await dialogs.askWhereToSave('days.csv', 'table')).toBeNull();
    expect(await dialogs.askWhatToOpen('copy')).toBeNull();
  });
});

it('answered dialogs save into their folder and pick the file that lies ready', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'open'));
  const dialogs = new AnsweredFileDialogs(folder);
  expect(await dialogs.askWhereToSave('days.csv')).toBe(join(folder, 'days.csv'));
  expect(await dialogs.askWhatToOpen()).toBeNull();
  writeFileSync(join(folder, 'open', 'copy.json'), '{}');
  expect(await dialogs.askWhatToOpen()).toBe(join(folder, 'open', 'copy.json'));
});
