import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HistoryFiles } from '../../../../electron/adapters/history-files.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import { type HistoryEvent, textOfLine } from '../../../../shared/history/lines.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const march: readonly HistoryEvent[] = [
  buildSitting({ date: '2026-03-02' }),
  buildBreak({ date: '2026-03-02' }),
  buildRest({ date: '2026-03-02' }),
  buildBreak({ date: '2026-03-20' }),
];

function openFiles() {
  const folder = join(temporaryFolder(), 'history');
  const fileOf = (name: string): string => join(folder, name);
  return {
    folder,
    files: new HistoryFiles(folder),
    fileOf,
    textOf: (name: string): string => readFileSync(fileOf(name), 'utf8'),
    place: (name: string, text: string | Buffer): void => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(name), text);
    },
  };
}

const textOfAll = (events: readonly HistoryEvent[]): string =>
  events.map((event) => `${textOfLine(event)}\n`).join('');

describe('the files of the history', () => {
  it('are one a month, for their owner alone, and come back as they were written', () => {
    const { folder, files, fileOf } = openFiles();
    const events = [...march, buildBreak({ date: '2026-04-01' })];
    expect(files.append(events)).toEqual({ written: 5, failure: null });
    expect(readdirSync(folder)).toEqual(['2026-03.jsonl', '2026-04.jsonl']);
    expect([statSync(folder).mode & 0o777, statSync(fileOf('2026-04.jsonl')).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
    expect(files.read(null)).toEqual({ lines: events, unreadable: 0 });
  });

  it('are not made by being looked at', () => {
    const { folder, files } = openFiles();
    expect(files.read(null)).toEqual({ lines: [], unreadable: 0 });
    expect(files.compact('2026-03-02')).toEqual({ unreadable: 0, failure: null });
    expect(() => statSync(folder)).toThrow('ENOENT');
  });

  it('can be read from a date on, and then no month before it is', () => {
    const { files, place } = openFiles();
    files.append([...march, buildBreak({ date: '2026-04-01' })]);
    place('2026-02.jsonl', 'rubbish\n');
    expect(files.read('2026-03-20')).toEqual({
      lines: [buildBreak({ date: '2026-03-20' }), buildBreak({ date: '2026-04-01' })],
      unreadable: 0,
    });
  });

  it('take dates as they come, back and forth over the end of a month', () => {
    const { files } = openFiles();
    const events = ['2026-03-31', '2026-04-01', '2026-03-31'].map((date) => buildBreak({ date }));
    files.append(events);
    expect(foldLines(files.read(null).lines).map(({ date, breaks }) => [date, breaks.taken])).toEqual([
      ['2026-03-31', { short: 2 }],
      ['2026-04-01', { short: 1 }],
    ]);
  });

  it('that cannot be made are told of in a word', () => {
    const { place, fileOf } = openFiles();
    place('note', 'a file where a folder belongs');
    const blocked = new HistoryFiles(join(fileOf('note'), 'history'));
    expect(blocked.append(march)).toEqual({ written: 0, failure: 'ENOTDIR' });
    expect(blocked.read(null)).toEqual({ lines: [], unreadable: 0 });
  });

  it('that the disk has no more room for are, too, with how much of it had gone before', () => {
    const { folder } = openFiles();
    let writes = 0;
    const filling = new HistoryFiles(folder, {
      write: (handle, bytes) => {
        writes += 1;
        if (writes > 1) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return writeSync(handle, bytes);
      },
      flush: () => undefined,
    });
    const events = [...march, buildBreak({ date: '2026-04-01' })];
    expect(filling.append(events)).toEqual({ written: 4, failure: 'ENOSPC' });
    expect(filling.read(null)).toEqual({ lines: march, unreadable: 0 });
  });
});

describe('lines that are not as they were written', () => {
  const good = textOfAll(march);

  it('are dropped when a crash tore the last one', () => {
    const { files, place, textOf } = openFiles();
    place('2026-03.jsonl', `${good}{"v":1,"is":"break","date":"2026-03-2`);
    expect(files.read(null)).toEqual({ lines: march, unreadable: 0 });
    files.append([buildBreak()]);
    expect(textOf('2026-03.jsonl')).toBe(`${good}${textOfAll([buildBreak()])}`);
  });

  it('are kept aside to the byte and told of, and the others stay', () => {
    const { files, place, textOf, fileOf } = openFiles();
    const rubbish = Buffer.concat([
      Buffer.from('not a line\n'),
      Buffer.from([0xff, 0xfe, 0x00, 0x0a]),
      Buffer.from('{"v":1,"is":"break","date":"2026-03-02"}\n'),
    ]);
    place('2026-03.jsonl', Buffer.concat([Buffer.from(good), rubbish, Buffer.from(good)]));
    expect(files.read(null)).toEqual({ lines: [...march, ...march], unreadable: 3 });
    expect(textOf('2026-03.jsonl')).toBe(`${good}${good}`);
    expect(readFileSync(fileOf('aside/2026-03.jsonl')).equals(rubbish)).toBe(true);
    expect(files.read(null).unreadable).toBe(0);
  });

  it('are kept aside when a month is compacted, too', () => {
    const { files, place, textOf } = openFiles();
    place('2026-03.jsonl', `${good}rubbish\n`);
    expect(files.compact('2026-04-01')).toEqual({ unreadable: 1, failure: null });
    expect(textOf('aside/2026-03.jsonl')).toBe('rubbish\n');
  });

  it('stay where they are while they cannot be kept aside', () => {
    const { files, place, textOf } = openFiles();
    place('2026-03.jsonl', `${good}rubbish\n`);
    place('aside', 'a file where the folder belongs');
    expect(files.read(null)).toEqual({ lines: march, unreadable: 1 });
    expect(files.compact('2026-04-01').failure).toBe('EEXIST');
    expect(textOf('2026-03.jsonl')).toBe(`${good}rubbish\n`);
  });

  it('may begin with a byte order mark or end as on Windows', () => {
    const { files, place } = openFiles();
    place('2026-03.jsonl', `\uFEFF${good.replaceAll('\n', '\r\n')}`);
    expect(files.read(null)).toEqual({ lines: march, unreadable: 0 });
  });

  it('may fill a whole file that is none of ours: it stays, and is told of', () => {
    const { files, place, fileOf, textOf } = openFiles();
    mkdirSync(fileOf('2026-01.jsonl'), { recursive: true });
    place('2026-02.jsonl', Buffer.alloc(16 * 1024 * 1024 + 1, '\n'));
    place('2026-03.jsonl', good);
    place('notes.jsonl', 'mine');
    expect(files.read(null)).toEqual({ lines: march, unreadable: 2 });
    expect(files.compact('2026-04-01').failure).not.toBeNull();
    expect(foldLines(files.read(null).lines)).toEqual(foldLines(march));
    expect(textOf('notes.jsonl')).toBe('mine');
  });
});

describe('compacting', () => {
  it('leaves daily totals of what is older, in a file for its owner alone', () => {
    const { files, textOf, fileOf } = openFiles();
    files.append(march);
    expect(files.compact('2026-03-20')).toEqual({ unreadable: 0, failure: null });
    const [first, second] = textOf('2026-03.jsonl').trimEnd().split('\n');
    expect(first).toContain('"is":"day","date":"2026-03-02"');
    expect(second).toBe(textOfLine(buildBreak({ date: '2026-03-20' })));
    expect(foldLines(files.read(null).lines)).toEqual(foldLines(march));
    expect(statSync(fileOf('2026-03.jsonl')).mode & 0o777).toBe(0o600);
  });

  it('goes on where a month was left, with the events that came since', () => {
    const { files, textOf } = openFiles();
    files.append(march);
    files.compact('2026-03-20');
    files.append([buildBreak({ date: '2026-03-21' })]);
    files.compact('2026-03-25');
    expect(textOf('2026-03.jsonl').trimEnd().split('\n')).toHaveLength(3);
    expect(foldLines(files.read(null).lines)).toEqual(
      foldLines([...march, buildBreak({ date: '2026-03-21' })]),
    );
  });

  it('writes nothing where nothing is to be done, and no later month at all', () => {
    const { files, fileOf } = openFiles();
    files.append([...march, buildBreak({ date: '2026-04-02' })]);
    files.compact('2026-03-21');
    const long = new Date('2026-01-01');
    for (const name of ['2026-03.jsonl', '2026-04.jsonl']) utimesSync(fileOf(name), long, long);
    files.compact('2026-03-22');
    files.compact('2026-04-01');
    for (const name of ['2026-03.jsonl', '2026-04.jsonl']) expect(statSync(fileOf(name)).mtime).toEqual(long);
  });

  it('removes what a kill in the middle of it left, and no file of anybody else', () => {
    const { folder, files, place } = openFiles();
    files.append(march);
    place('2026-03.jsonl.unhunch-tmp', 'half');
    place('2026-03.jsonl.mine', 'whole');
    files.compact('2026-03-01');
    expect(readdirSync(folder)).toEqual(['2026-03.jsonl', '2026-03.jsonl.mine']);
  });

  it('keeps what a later version wrote, through reading and compacting, to the letter', () => {
    const { files, place, textOf } = openFiles();
    const later =
      '{"v":1,"is":"reflection","date":"2026-03-06","note":"Ünü","deep":[[[]]]}\n{"v":3,"is":"break"}\n';
    place('2026-03.jsonl', `${later}${textOfAll(march)}`);
    expect(files.read(null).lines).toEqual(march);
    files.compact('2026-04-01');
    files.append([buildBreak({ date: '2026-03-30' })]);
    files.compact('2026-04-01');
    expect(textOf('2026-03.jsonl')).toContain(later);
  });
});
